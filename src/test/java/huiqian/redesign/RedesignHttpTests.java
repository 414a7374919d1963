package huiqian.redesign;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.record.PdfText;
import huiqian.support.DataFolder;
import huiqian.support.Http.Answer;
import huiqian.support.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An administrator adds a second approval and a field to leave, in Modeler and without a developer: running cases end as they began, new ones
 * pass both, the record shows both, and a restart takes nothing back.
 */
@Tag("own-jvm")
class RedesignHttpTests {

    private static final String MINISTER_STEP = "部长审批请假";
    private static final String DEFINITION = "/engine-rest/process-definition/key/leave-request";

    @TempDir
    Path data;

    private record Standing(String endingBefore, String oldCase, String newCase, String version, String xml) {}

    @Test
    void isInForceForNewCasesAloneAndAfterARestart() throws IOException {
        Standing before;
        try (Running office = Running.on(DataFolder.in(data))) {
            String ending = office.file("artsMember", leave());
            String old = office.file("sportsMember", leave());
            redesign(office);
            endsUnderTheOldVersion(office, ending, "artsMinister");
            passesBoth(office, "artsMember");
            before = new Standing(ending, old, halfWay(office), version(office), xml(office));
        }
        try (Running office = Running.on(DataFolder.in(data))) {
            assertThat(version(office)).isEqualTo(before.version());
            assertThat(xml(office)).isEqualTo(before.xml());
            assertThat(deployments(office)).isEqualTo(2);
            assertThat(office.status(before.endingBefore())).isEqualTo("APPROVED");

            endsUnderTheOldVersion(office, before.oldCase(), "sportsMinister");
            endsInTheSecretariat(office, before.newCase());
            passesBoth(office, "artsMinister", "chair");
        }
    }

    private void redesign(Running office) throws IOException {
        Answer deployed = office.deploy("请假申请（增加秘书处复核）", RedesignedLeave.files());

        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        assertThat(deployments(office)).isEqualTo(2);
        assertThat(xml(office)).contains("userTask_reviewBySecretariat");
    }

    private static void endsUnderTheOldVersion(Running office, String number, String minister) throws IOException {
        office.decide(minister, number, "APPROVE", "");
        office.awaitApproval(number);

        assertThat(office.decidedSteps(number)).containsExactly(MINISTER_STEP);
        assertThat(record(office, number)).contains(number, MINISTER_STEP).doesNotContain(RedesignedLeave.FIELD);
    }

    private static void passesBoth(Running office, String applicant) throws IOException {
        Answer without = office.tryToFile(applicant, another(null));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.message()).contains("「" + RedesignedLeave.FIELD + "」");

        passesBoth(office, applicant, "artsMinister");
    }

    private static void passesBoth(Running office, String applicant, String first) throws IOException {
        String number = office.file(applicant, another("欧阳靖宇"));
        assertThat(office.inbox("sec2", number))
                .as("the secretariat comes second")
                .isEmpty();

        office.decide(first, number, "APPROVE", "交接清楚即可");
        assertThat(office.status(number)).isEqualTo("PENDING");
        assertThat(office.inbox(first, number)).as("the first approval is done").isEmpty();

        endsInTheSecretariat(office, number);
    }

    private static void endsInTheSecretariat(Running office, String number) throws IOException {
        office.decide("sec2", number, "APPROVE", "已核对值班表");
        office.awaitApproval(number);

        assertThat(office.decidedSteps(number)).containsExactly(MINISTER_STEP, RedesignedLeave.STEP);
        assertThat(record(office, number))
                .contains(RedesignedLeave.FIELD + "欧阳靖宇", MINISTER_STEP, RedesignedLeave.STEP, "何雨桐", "已核对值班表");
    }

    /** A case of the new version that waits for the secretariat. */
    private static String halfWay(Running office) {
        String number = office.file("sportsMember", another("欧阳靖宇"));
        office.decide("sportsMinister", number, "APPROVE", "");
        return number;
    }

    /** On another day than the leave that was filed first. */
    private static Map<String, Object> another(String standIn) {
        return with(leave(), "startsAt", "2026-11-27T14:00", "endsAt", "2026-11-27T16:00", "standIn", standIn);
    }

    private static String version(Running office) {
        return office.get("admin", DEFINITION).json().path("id").asText();
    }

    private static String xml(Running office) {
        return office.get("admin", DEFINITION + "/xml").json().path("bpmn20Xml").asText();
    }

    private static int deployments(Running office) {
        return office.get("admin", "/engine-rest/process-definition/count?key=leave-request")
                .json()
                .path("count")
                .asInt();
    }

    private static String record(Running office, String number) throws IOException {
        return PdfText.of(
                office.get("advisor", "/records/" + number + "-approval.pdf").bytes());
    }
}
