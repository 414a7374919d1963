package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activityApproved;
import static huiqian.approval.ledger.DossierFixtures.activityClosed;
import static huiqian.approval.ledger.DossierFixtures.leaveRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiqian.approval.ledger.FormFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What pdftotext, by which offices search their files, makes of a record: every value whole, no other cell's text
 * within.
 */
class RawTextTests {

    @TempDir
    Path folder;

    @BeforeAll
    static void findTool() {
        boolean found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "pdftotext")));
        if (!found) System.err.println("pdftotext (poppler-utils) IS NOT INSTALLED: RawTextTests ARE SKIPPED");
        assumeTrue(found, "pdftotext (poppler-utils) is not installed");
    }

    @Test
    void findsPlanThatGoesOverTwoPages() throws Exception {
        assertThat(PdfText.squeeze(raw(Samples.approval(activityApproved())))).contains(FormFixtures.PLAN);
        assertThat(PdfText.squeeze(raw(Samples.closing(activityClosed())))).contains(FormFixtures.PLAN);
    }

    @Test
    void findsWrappedCommentsInOnePiece() throws Exception {
        assertThat(PdfText.squeeze(raw(Samples.approval(activityApproved()))))
                .contains("不同意预算偏高，音响可借用学校设备，不必另行租赁；且与期中考试周相邻，恐影响到场人数，建议推迟一周再办。2026年");
    }

    @Test
    void findsShortValuesOnOneLine() throws Exception {
        assertThat(raw(Samples.approval(leaveRejected())).lines())
                .contains("会议或活动名称 第十二周部长例会", "开始时间 2026年11月22日 14:00", "主席（代）")
                .contains("请假原因 参加大学英语六级口语考试，与例会时间冲突。");
    }

    private String raw(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("record.pdf"), pdf);
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
