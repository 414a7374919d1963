package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Finding;
import huiqian.flow.model.Shelf;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a list of thousands a form has people look for one; that they cannot look for several is said before the form is in use. */
class LongListTests {

    private static final InUse CROWDED = new InUse() {
        @Override
        public Set<String> groups() {
            return Shelf.OFFICE.groups();
        }

        @Override
        public Map<String, String> prefixes() {
            return Shelf.OFFICE.prefixes();
        }

        @Override
        public Map<String, String> options(String list) {
            return Shelf.OFFICE.options(list);
        }

        @Override
        public boolean isLong(String list) {
            return true;
        }
    };

    @Test
    void refusesSeveralChoicesOfALongListWhereTheyAreMade() {
        Map<String, byte[]> files = Shelf.bytes(Shelf.deployment("activity-proposal"));

        assertThat(new Gate(Shelf.OFFICE).inspect("activity-proposal.bpmn", files))
                .isEmpty();
        assertThat(new Gate(CROWDED).inspect("activity-proposal.bpmn", files))
                .allSatisfy(finding -> assertThat(finding.message()).contains("（partners）", "departments", "select"))
                .extracting(Finding::elementId)
                .contains("startEvent_filed")
                .doesNotContain("userTask_voteByPresidium");
    }

    @Test
    void hasNothingAgainstOneChoice() {
        Map<String, byte[]> files = Shelf.bytes(Shelf.deployment("asset-scrapping"));

        assertThat(new Gate(CROWDED).inspect("asset-scrapping.bpmn", files)).isEmpty();
    }
}
