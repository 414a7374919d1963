package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activity;
import static huiqian.approval.ledger.DossierFixtures.activityApproved;
import static huiqian.approval.ledger.DossierFixtures.leave;
import static huiqian.approval.ledger.DossierFixtures.leaveApproved;
import static huiqian.approval.ledger.DossierFixtures.with;
import static huiqian.approval.ledger.FormFixtures.activityData;
import static huiqian.approval.ledger.FormFixtures.leaveData;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.CaseFile;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.FormFixtures;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a record goes on from page to page. */
class PageBreakTests {

    private static final String HEADER = "步骤办理人结论意见时间";

    @Test
    void shortRecordTakesOnePage() throws IOException {
        assertThat(squeezedPages(leaveApproved())).singleElement().satisfies(page -> assertThat(page)
                .contains("第1页/共1页"));
    }

    @Test
    void numbersEveryPage() throws IOException {
        List<String> pages = squeezedPages(activityApproved());
        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("第%d页/共%d页".formatted(i + 1, pages.size()), "编号HD-2026-0007");
        }
    }

    @Test
    void planThatGoesOnOverleafIsReadInOnePiece() throws IOException {
        List<String> pages = squeezedPages(activityApproved());
        assertThat(pages.get(0)).doesNotContain(FormFixtures.PLAN);
        assertThat(String.join("", pages)).contains(FormFixtures.PLAN);
        assertThat(pages.get(1)).contains("活动方案（续）");
    }

    @Test
    void repeatsTheTrailsHeaderOnEveryPageItReaches() throws IOException {
        CaseFile file = leave(leaveData());
        for (int i = 1; i <= 30; i++) file.voted("表决人" + i, "主席团成员", Verdict.APPROVE, "同意第" + i + "项");
        List<String> pages = squeezedPages(file.settled(Status.APPROVED));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(2).allSatisfy(page -> assertThat(page)
                .contains(HEADER));
        assertThat(String.join("", pages))
                .contains(IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "同意第" + i + "项")
                        .toList());
    }

    @Test
    void commentLongerThanAPageGoesOnUnderTheRepeatedHeader() throws IOException {
        String comment = IntStream.range(0, 400).mapToObj(i -> "第" + i + "条意见。").collect(Collectors.joining());
        List<String> pages = squeezedPages(leave(leaveData())
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.REJECT, comment)
                .settled(Status.REJECTED));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(1)).contains(HEADER, "部长审批（续）");
        String furniture = "部长审批（续）" + HEADER + "编号QJ-2026-0001第\\d页/共\\d页校验码[-0-9A-Z]{14}";
        assertThat(String.join("", pages).replaceAll(furniture, "")).contains(comment);
    }

    @Test
    void neverLeavesHeadingOrHeaderAloneAtThePagesFoot() throws IOException {
        for (int lines = 1; lines < 45; lines++) {
            String plan = "行\n".repeat(lines);
            for (String page :
                    squeezedPages(activity(with(activityData(), "plan", plan)).settled(Status.APPROVED))) {
                assertThat(page)
                        .doesNotContain("审批经过第")
                        .doesNotContain("审批经过编号")
                        .doesNotContain(HEADER + "编号");
                if (page.contains("审批经过")) assertThat(page).contains("填写活动申请");
            }
        }
    }

    @Test
    void wrapsWordsLongerThanTheirColumn() throws IOException {
        String url = "https://example.edu.cn/" + "a1b2c3".repeat(60);
        Dossier dossier = leave(with(leaveData(), "reason", url))
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.REJECT, url)
                .settled(Status.REJECTED);
        assertThat(PdfText.of(Samples.approval(dossier)).split(url, -1)).hasSize(3);
    }

    private static List<String> squeezedPages(Dossier dossier) throws IOException {
        return PdfText.pages(Samples.approval(dossier)).stream()
                .map(PdfText::squeeze)
                .toList();
    }
}
