package huiqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.HuiqianApplication;
import huiqian.room.Rooms;
import huiqian.shared.Clause;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every clause that the product says it carries out has a test that shows it. */
class ClauseCoverageTests {

    private static final MarkedClauses CLAIMED = MarkedClauses.besides(HuiqianApplication.class);
    private static final MarkedClauses SHOWN = MarkedClauses.besides(ClauseCoverageTests.class);

    @Test
    void everyClauseHasAStory() {
        Set<String> untold = new TreeSet<>(CLAIMED.all());
        untold.removeAll(SHOWN.all());

        assertThat(untold).as("clauses without a story").isEmpty();
    }

    @Test
    void findsTheClausesOfTheFourFlows() {
        assertThat(CLAIMED.all()).contains("R02 §15", "R02 §16", "R04 3.1", "R05 一5", "R05 二5④", "R21 §7");
    }

    @Test
    void tellsMainCodeFromTests() {
        assertThat(CLAIMED.of(Rooms.class)).containsExactly("R21 §7");
        assertThat(CLAIMED.of(Sample.class)).isEmpty();
        assertThat(SHOWN.of(Rooms.class)).isEmpty();
    }

    @Test
    void findsClausesOnTypesAndOnMethods() {
        assertThat(SHOWN.of(Sample.class)).containsExactlyInAnyOrder("a type's", "a method's", "its second");
    }

    @Clause("a type's")
    private static class Sample {

        @Clause({"a method's", "its second"})
        void told() {}
    }
}
