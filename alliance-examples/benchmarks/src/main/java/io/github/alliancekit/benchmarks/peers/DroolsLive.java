package io.github.alliancekit.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A stateful session of Drools that is kept in step with an alliance; findings and scores are logical facts. */
public final class DroolsLive implements AutoCloseable {
    private static final int MITIGATION_RULE = 7;
    private static final int VOTE_RULE = 11;

    private final KieSession session;
    private final Map<String, FactHandle> handles = new HashMap<>();
    private final Map<String, List<FactHandle>> assignments = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final double[] computed = new double[Rules.COUNT];
    private final int[] bases = new int[Rules.COUNT];
    private final int[] found = new int[Rules.COUNT];

    /**
     * Opens a session.
     *
     * @param alliance the alliance to begin with
     */
    public DroolsLive(PlainAlliance alliance) {
        KieBase rules = Drools.base(true);
        session = rules.newKieSession();
        for (int rule = 1; rule <= 4; rule++) {
            bases[rule - 1] = alliance.getCommitments().size();
        }
        bases[4] = alliance.getActors().size();
        bases[5] = alliance.getRisks().size();
        session.addEventListener(new Bookkeeper());
        Facts.each(alliance, this::insert);
        session.fireAllRules();
    }

    private void insert(Object fact) {
        FactHandle handle = session.insert(fact);
        if (fact instanceof PlainCommitment commitment) {
            handles.put(commitment.getId(), handle);
        } else if (fact instanceof Assignment assignment) {
            assignments
                    .computeIfAbsent(assignment.getCommitment(), key -> new ArrayList<>())
                    .add(handle);
        }
    }

    /**
     * Replaces one commitment and the assignments that it brings.
     *
     * @param commitment the new commitment
     * @return the new scores, that of rule 1 first
     */
    public double[] update(PlainCommitment commitment) {
        session.update(handles.get(commitment.getId()), commitment);
        List<FactHandle> before = assignments.remove(commitment.getId());
        if (before != null) {
            before.forEach(session::delete);
        }
        Facts.assignments(commitment, this::insert);
        session.fireAllRules();
        return scores();
    }

    private double[] scores() {
        double[] scores = new double[Rules.COUNT];
        for (int i = 0; i < scores.length; i++) {
            boolean counts = i < MITIGATION_RULE || i == VOTE_RULE - 1;
            scores[i] = counts ? Rules.clean(found[i], bases[i]) : computed[i];
        }
        return scores;
    }

    /** {@return the scores and findings after the last update} */
    public Result result() {
        return Result.of(scores(), new ArrayList<>(findings));
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** Notes what comes and goes, so that nobody has to ask the session. */
    private final class Bookkeeper extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Finding finding) {
                if (findings.add(finding)) {
                    found[finding.getRule() - 1]++;
                }
            } else if (event.getObject() instanceof RuleValue value && value.isBase()) {
                bases[value.getRule() - 1] = (int) value.getValue();
            } else if (event.getObject() instanceof RuleValue value) {
                computed[value.getRule() - 1] = value.getValue();
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof Finding finding && findings.remove(finding)) {
                found[finding.getRule() - 1]--;
            }
        }
    }
}
