package huiqian.start;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.record.PdfText;
import huiqian.support.DataFolder;
import huiqian.support.Running;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier release brought H2 2.5.252 along; its last process was killed, with one leave approved and three waiting. */
@Tag("own-jvm")
class OtherVersionsDataTests {

    @Test
    void goesOnWithWhatTheOtherVersionOfH2Wrote(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.holding("huiqian-by-h2-2.5.252", folder);

        try (Running office = Running.on(data)) {
            assertThat(office.status("QJ-2026-0001")).isEqualTo("APPROVED");
            assertThat(PdfText.of(office.get("advisor", "/records/QJ-2026-0001-approval.pdf")
                            .bytes()))
                    .contains("QJ-2026-0001", "例会10", "沈若曦");
            for (String waiting : new String[] {"QJ-2026-0003", "QJ-2026-0004"})
                assertThat(office.status(waiting)).as(waiting).isEqualTo("PENDING");

            office.decide("sportsMinister", "QJ-2026-0002", "APPROVE", "");
            office.awaitApproval("QJ-2026-0002");
            assertThat(office.file("artsMember", leave())).isEqualTo("QJ-2026-0005");
        }
    }
}
