package huiqian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import huiqian.approval.ledger.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Deciding on our own pages, at a desk and on a phone, without ever seeing Tasklist. */
class WorkbenchBrowserTests extends BrowserTest {

    /** Two clicks for the first, one for each that follows. */
    @Test
    void approvesThreeInARowWithAClickEach() {
        List<String> numbers = file(3);
        Page desk = open(newPage(), "artsMinister", "/inbox");

        desk.locator(".rows a").first().click();
        for (int i = 0; i < 3; i++) desk.locator(".decision .yes").click();

        assertThat(desk.locator("strong")).hasText("都办完了。");
        assertApproved(numbers);
    }

    /** All, together, yes. */
    @Test
    void approvesFiveAtOnceWithThreeClicks() {
        List<String> numbers = file(5);
        Page desk = open(newPage(), "artsMinister", "/inbox");

        desk.locator("[data-all]").check();
        desk.locator(".bulk button").click();
        desk.locator(".actions button").click();

        assertThat(desk.locator("h1")).hasText("已同意 5 件");
        assertApproved(numbers);
    }

    @Test
    void isWorkedWithoutAMouse() {
        List<String> numbers = file(2);
        Page desk = open(newPage(), "artsMinister", "/inbox");

        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Enter");
        desk.locator(".decision").waitFor();
        desk.keyboard().press("r");
        assertThat(desk.locator("#comment-bad")).hasText("请写明理由，申请人会看到");
        desk.locator(".decision textarea").fill("请写明地点");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Enter");
        desk.locator(".message.good").waitFor();
        desk.keyboard().press("a");

        assertThat(desk.locator("strong")).hasText("都办完了。");
        flow.runDueJobs();
        assertThat(numbers.stream().map(flow::status)).containsExactly(Status.RETURNED, Status.APPROVED);
    }

    @Test
    void isDecidedWithTheThumb() {
        String number = file(1).get(0);
        Page phone = open(newPhone(IPHONE), "artsMinister", "/inbox");

        phone.locator(".rows a").first().tap();
        assertThat(phone.locator(".decision .yes")).isInViewport();
        assertThat(phone.getByText("参加英语四级考试")).isVisible();
        assertNoSidewaysScroll(phone);
        Axe.findsNothingSerious(phone, "a decision on a phone");
        phone.locator(".decision .yes").tap();

        assertThat(phone.locator("strong")).hasText("都办完了。");
        assertApproved(List.of(number));
    }

    @Test
    void findsWhileOneTypes() {
        file(2);
        Page desk = open(newPage(), "artsMinister", "/inbox");

        desk.locator("[type=search]").pressSequentially("例会 25");

        assertThat(desk).hasURL(Pattern.compile(".*q=.*"));
        assertThat(desk.locator(".rows li")).hasCount(1);
        assertThat(desk.locator("[type=search]")).isFocused();
    }

    @Test
    void votesAndSeesTheSeats() {
        flow.file("artsMember", "activity-proposal", activity());
        Page phone = open(newPhone(IPHONE), "vice1", "/inbox");

        phone.locator(".rows a").first().tap();
        phone.locator(".decision .yes").tap();
        Page applicant = open(newPage(), "artsMember", "/requests/HD-2026-0001");

        assertThat(applicant.locator(".seats .cast")).hasText(Pattern.compile("林婉清.*● 同意"));
        Axe.findsNothingSerious(applicant, "a vote");
    }

    @Test
    void shutsNobodyOut() {
        String number = file(2).get(0);
        for (Page page : List.of(newPage(), newPhone(IPHONE))) {
            open(page, "admin", "/inbox");
            for (String place : List.of(
                    "/",
                    "/inbox",
                    "/inbox?done",
                    "/requests/" + number,
                    "/apply",
                    "/mine",
                    "/notices",
                    "/me/notices",
                    "/office",
                    "/office/rooms",
                    "/office/archive",
                    "/office/statistics",
                    "/people",
                    "/departments",
                    "/flows",
                    "/incidents",
                    "/audit")) {
                page.navigate(page(place));
                assertNoSidewaysScroll(page);
                Axe.findsNothingSerious(page, place + " " + page.viewportSize().width);
            }
        }
    }

    private List<String> file(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++)
            numbers.add(flow.file(
                    "artsMember",
                    "leave-request",
                    with(
                            leave(),
                            "occasionName",
                            "例会 " + (24 + i),
                            "startsAt",
                            "2026-11-%dT14:00".formatted(24 + i),
                            "endsAt",
                            "2026-11-%dT16:00".formatted(24 + i))));
        return numbers;
    }

    private void assertApproved(List<String> numbers) {
        flow.runDueJobs();
        assertThat(numbers).allSatisfy(number -> assertThat(flow.status(number)).isEqualTo(Status.APPROVED));
    }

    private static void assertNoSidewaysScroll(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Whoever is sent to the login comes back to where they wanted to go. */
    private Page open(Page page, String person, String path) {
        page.navigate(page(path));
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#login button").click();
        page.locator(".bar .tab").first().waitFor();
        return page;
    }
}
