package io.github.alliancekit.rules.format;

import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.format.DocumentFields;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Band;
import io.github.alliancekit.rules.Condition;
import io.github.alliancekit.rules.Gate;
import io.github.alliancekit.rules.Part;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.Sector;
import io.github.alliancekit.rules.Severity;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads one profile, noting what is wrong with it. */
final class ProfileReader {
    /** The schema of profile documents that this version reads and writes. */
    static final int SCHEMA = 1;

    /** What a gate may ask of rules, by its key. */
    static final SortedMap<String, Condition.Demand> DEMANDS = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("holds", Condition.Demand.HOLDS, "noFindings", Condition.Demand.NO_FINDINGS)));

    private static final Interval POINTS = Interval.of(Fraction.ZERO, Fraction.HUNDRED);

    private final DocumentFields fields;

    ProfileReader(DocumentFields fields) {
        this.fields = fields;
    }

    Profile read() {
        number(fields, "schema", Interval.point(Fraction.of(SCHEMA)));
        return Profile.builder()
                .name(text("name"))
                .version(text("version"))
                .weights(byWord(Severity.class, "weights"))
                .severities(words("severities", Severity.class))
                .ruleWeights(numbers("ruleWeights", Optional.empty()))
                .passMarks(numbers("passMarks", Optional.of(Interval.UNIT)))
                .thresholds(thresholds())
                .parts(words("parts", Part.class))
                .sectors(sectors())
                .likelihoodScale(scale("likelihoodScale"))
                .impactScale(scale("impactScale"))
                .references(references())
                .declaredShares(declaredShares())
                .bands(bands())
                .gates(gates())
                .capBelow(number(fields, "capBelow", Interval.UNIT))
                .capAt(number(fields, "capAt", POINTS))
                .leastCoverage(number(fields, "leastCoverage", Interval.UNIT))
                .leastApplicable(number(fields, "leastApplicable", Interval.UNIT))
                .accountableHalf(number(fields, "accountableHalf", Interval.UNIT))
                .materialBenefit(number(fields, "materialBenefit", Interval.UNIT))
                .build();
    }

    private void missing(DocumentFields object, String key) {
        object.problem(
                key,
                "there is no \"" + key + "\"",
                "Maybe it was forgotten: a profile says everything, and ProfileDocument.write shows all its keys.");
    }

    private String text(String key) {
        Optional<String> text = fields.text(key);
        if (!fields.has(key)) {
            missing(fields, key);
        }
        return text.orElse("");
    }

    private Fraction number(DocumentFields object, String key, Interval range) {
        Optional<Fraction> number = object.number(key);
        if (number.isEmpty() && !object.has(key)) {
            missing(object, key);
        }
        number.filter(value -> !range.contains(Interval.point(value)))
                .ifPresent(value -> object.problem(
                        key,
                        "\"" + key + "\" is " + value + " and not " + words(range),
                        "Maybe it was meant in per cent: divide by 100."));
        return number.orElse(Fraction.ZERO);
    }

    private static String words(Interval range) {
        return range.isPoint() ? range.low().toString() : "from " + range.low() + " to " + range.high();
    }

    private Fraction notNegative(DocumentFields object, String key) {
        Optional<Fraction> number = object.number(key);
        if (number.isEmpty() && !object.has(key)) {
            missing(object, key);
        }
        refuseNegative(object, key, number);
        return number.orElse(Fraction.ZERO);
    }

    private static void refuseNegative(DocumentFields object, String key, Optional<Fraction> number) {
        number.filter(value -> value.signum() < 0)
                .ifPresent(value -> object.problem(
                        key, "\"" + key + "\" is " + value, "Maybe its sign was turned: 0 is the least."));
    }

    private Optional<DocumentFields> object(String key) {
        Optional<DocumentFields> object = fields.object(key);
        if (object.isEmpty() && !fields.has(key)) {
            missing(fields, key);
        }
        return object;
    }

    private <E extends Enum<E>> Map<E, Fraction> byWord(Class<E> type, String key) {
        SortedMap<E, Fraction> values = new TreeMap<>();
        object(key).ifPresent(object -> {
            for (E word : type.getEnumConstants()) {
                values.put(word, notNegative(object, word.name()));
            }
        });
        return values;
    }

    private <E extends Enum<E>> Map<String, E> words(String key, Class<E> type) {
        SortedMap<String, E> values = new TreeMap<>();
        object(key).ifPresent(object -> {
            for (String rule : object.keys()) {
                object.word(rule, type).ifPresent(word -> values.put(rule, word));
            }
        });
        return values;
    }

    private Map<String, Fraction> numbers(String key, Optional<Interval> range) {
        SortedMap<String, Fraction> values = new TreeMap<>();
        object(key).ifPresent(object -> {
            for (String rule : object.keys()) {
                values.put(rule, range.map(r -> number(object, rule, r)).orElseGet(() -> notNegative(object, rule)));
            }
        });
        return values;
    }

    private Map<String, Fraction> thresholds() {
        SortedMap<String, Fraction> values = new TreeMap<>();
        object("thresholds").ifPresent(all -> {
            Set<String> rules = new LinkedHashSet<>(all.keys());
            Profile.standard().thresholds().keySet().forEach(key -> rules.add(key.substring(0, key.indexOf('/'))));
            for (String rule : rules) {
                Optional<DocumentFields> object = all.object(rule);
                if (object.isEmpty() && !all.has(rule)) {
                    missing(all, rule);
                }
                object.ifPresent(own -> thresholds(rule, own, values));
            }
        });
        return values;
    }

    /** Of a standard rule exactly those that it reads; of a team's own rule any. */
    private void thresholds(String rule, DocumentFields object, Map<String, Fraction> values) {
        Set<String> standard = Profile.standard().thresholds(rule).keySet();
        for (String name : standard.isEmpty() ? object.keys() : standard) {
            values.put(rule + "/" + name, notNegative(object, name));
        }
        Fraction good = values.get(rule + "/good");
        if (good != null && good.equals(values.get(rule + "/bad"))) {
            object.problem(
                    "bad",
                    "\"good\" and \"bad\" of " + rule + " are both " + good,
                    "Maybe one of them was meant otherwise: between the two the score falls in a straight line.");
        }
    }

    /** A kind that is not there asks for no sector. */
    private Map<AllianceKind, List<Sector>> sectors() {
        SortedMap<AllianceKind, List<Sector>> values = new TreeMap<>();
        object("sectors").ifPresent(object -> {
            for (AllianceKind kind : AllianceKind.values()) {
                List<Sector> sectors = sectors(object, kind.name());
                if (object.has(kind.name())) {
                    values.put(kind, sectors);
                }
            }
        });
        return values;
    }

    private static List<Sector> sectors(DocumentFields object, String kind) {
        List<Sector> sectors = new ArrayList<>();
        for (String name : object.texts(kind)) {
            Optional<Sector> sector = Arrays.stream(Sector.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            sector.ifPresent(sectors::add);
            if (sector.isEmpty()) {
                object.problem(
                        kind,
                        "there is no sector \"" + name + "\"",
                        "Maybe one of "
                                + Arrays.stream(Sector.values()).map(Enum::name).collect(Collectors.joining(", "))
                                + ".");
            }
        }
        return sectors.stream().distinct().sorted().toList();
    }

    private Map<Rating.Category, Interval> scale(String key) {
        SortedMap<Rating.Category, Interval> values = new TreeMap<>();
        object(key).ifPresent(object -> {
            for (Rating.Category category : Rating.Category.values()) {
                Optional<DocumentFields> limits = object.object(category.name());
                if (limits.isEmpty() && !object.has(category.name())) {
                    missing(object, category.name());
                }
                limits.ifPresent(own -> values.put(category, interval(own)));
            }
        });
        return values;
    }

    private Interval interval(DocumentFields object) {
        Fraction from = number(object, "from", Interval.UNIT);
        Fraction to = number(object, "to", Interval.UNIT);
        if (from.isGreaterThan(to)) {
            object.problem("to", "\"to\" is " + to + ", below \"from\", " + from, "Maybe the two were swapped.");
        }
        return Interval.of(from.min(to), from.max(to));
    }

    /** Of every standard rule that compares what it is held against; of a team's own rule anything. */
    private Map<String, Reference> references() {
        SortedMap<String, Reference> values = new TreeMap<>();
        object("references").ifPresent(object -> {
            Set<String> rules = new LinkedHashSet<>(object.keys());
            rules.addAll(Profile.standard().references().keySet());
            for (String rule : rules) {
                if (!object.has(rule)) {
                    missing(object, rule);
                }
                object.word(rule, Reference.class)
                        .filter(reference -> isPossible(object, rule, reference))
                        .ifPresent(reference -> values.put(rule, reference));
            }
        });
        return values;
    }

    private static boolean isPossible(DocumentFields object, String rule, Reference reference) {
        boolean possible = Reference.allowedFor(rule).contains(reference);
        if (!possible) {
            object.problem(rule, "rule " + rule + " cannot be held against " + reference, Reference.adviceFor(rule));
        }
        return possible;
    }

    private Map<String, Fraction> declaredShares() {
        return object("declaredShares").map(this::declaredShares).orElse(Map.of());
    }

    /** None where something is wrong with them: what is made of a document with problems is dropped. */
    private Map<String, Fraction> declaredShares(DocumentFields object) {
        SortedMap<String, Fraction> shares = new TreeMap<>();
        boolean sound = true;
        for (String actor : object.keys()) {
            Optional<Fraction> share = object.number(actor);
            refuseNegative(object, actor, share);
            sound &= share.filter(value -> value.signum() >= 0).isPresent();
            share.ifPresent(value -> shares.put(actor, value));
        }
        Fraction sum = shares.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (sound && !shares.isEmpty() && !sum.equals(Fraction.ONE)) {
            sound = false;
            fields.problem(
                    "declaredShares",
                    "the declared shares add up to " + sum + " and not 1",
                    "Maybe one was forgotten: a part of nobody's can stand with who is no member.");
        }
        return sound ? shares : Map.of();
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        Optional<Fraction> above = Optional.empty();
        List<DocumentFields> objects = fields.objects("bands");
        for (DocumentFields object : objects) {
            Fraction from = number(object, "from", POINTS);
            if (above.filter(last -> !from.isLessThan(last)).isPresent()) {
                object.problem(
                        "from",
                        "\"from\" is " + from + ", not below " + above.get() + " of the band before",
                        "Maybe the bands stand in another order: the best comes first.");
            }
            above = Optional.of(from);
            Optional<String> name = object.text("name");
            if (!object.has("name")) {
                missing(object, "name");
            }
            bands.add(new Band(name.orElse(""), from));
        }
        if (above.filter(Fraction::isZero).isEmpty()) {
            fields.problem("bands", "no band begins at 0", "Maybe the lowest band was forgotten.");
        }
        return bands;
    }

    /** A phase that is not there has no gate. */
    private List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        object("gates").ifPresent(object -> {
            for (Phase phase : Phase.values()) {
                object.object(phase.name()).ifPresent(gate -> gates.add(new Gate(phase, conditions(gate))));
            }
        });
        return gates;
    }

    private List<Condition> conditions(DocumentFields object) {
        List<Condition> conditions = new ArrayList<>();
        DEMANDS.forEach((key, demand) -> {
            if (!object.has(key)) {
                missing(object, key);
            }
            Set<String> rules = new LinkedHashSet<>();
            for (String rule : object.texts(key)) {
                if (!rules.add(rule)) {
                    object.problem(
                            key,
                            "rule " + rule + " stands twice in \"" + key + "\"",
                            "Maybe another rule was meant: once is enough.");
                }
            }
            rules.forEach(rule -> conditions.add(new Condition(rule, demand)));
        });
        return conditions;
    }
}
