package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Admission;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryAndExitTest extends RuleContract {
    @Override
    protected String id() {
        return "GOV-18";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound()
                .withGovernance(Governance.builder()
                        .admission(new Admission("Works in the basin", "A letter"))
                        .exit(new Exit(Optional.of(0), Optional.of("Pipes stay")))
                        .closurePlan("The meters go to the union")
                        .build());
    }

    @Override
    protected Alliance failing() {
        return Cases.sound();
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.GOVERNANCE_EXIT)));
    }

    @Test
    void eachPartHasAFindingOfItsOwn() {
        assertThat(score(failing())).isEqualTo(Fraction.ZERO);
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/admission: Nothing says who may join and how.",
                        "governance/closurePlan: There is no plan for the end of the alliance.",
                        "governance/exit/noticeDays: Nothing says how long before leaving an actor has to say so.",
                        "governance/exit/openCommitmentsAndAssets: "
                                + "Nothing says what becomes of open commitments and assets when an actor leaves.");
    }

    @Test
    void noNoticeAtAllIsARuleToo() {
        Alliance halfWay = Cases.sound()
                .withGovernance(Governance.builder()
                        .exit(new Exit(Optional.of(0), Optional.of(" ")))
                        .build());
        assertThat(score(halfWay)).isEqualTo(Fraction.of(1, 4));
    }

    @Test
    void anExitThatIsNotToldLeavesTwoPartsOpen() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance all = Hiding.hide(holding(), List.of(Cases.open(Facet.GOVERNANCE)));
        assertThat(range(all)).isEqualTo(Interval.UNIT);
    }
}
