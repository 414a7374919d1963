package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** Somebody at Tasklist. Whatever is asked for is waited for. */
record Tasklist(Page page) {

    /** The log of operations names people by their accounts. */
    private static final Pattern ACCOUNTS = Pattern.compile("\\b(chair|sec1|artsMinister)\\b");

    /** The form of a new application, opened the way people do. */
    FormOnPage start(String flowName) {
        page.locator("[cam-widget-header] .start-process-action a").click();
        page.locator(".modal .processes a")
                .filter(new FilterOptions().setHasText(flowName))
                .click();
        return new FormOnPage(page.locator(".modal"), ".modal-footer [type=submit]");
    }

    /** What the server says against a new application. */
    String refusal() {
        Locator message = page.locator(".modal-body > [notifications-panel] .message:not(:empty)");
        message.waitFor();
        return message.innerText();
    }

    /** What the server says against a decision. */
    String complaint() {
        Locator message = page.locator(".page-notifications .alert-danger .message:not(:empty)");
        message.waitFor();
        return message.innerText();
    }

    /** What became of the step that the page was opened at. */
    String becameOf() {
        Locator said = page.locator(".hq-gone");
        said.waitFor();
        return said.innerText();
    }

    /** What the page says was done just now. */
    String told(String part) {
        Locator toast = page.locator(".hq-toast > span").filter(new FilterOptions().setHasText(part));
        toast.waitFor();
        return toast.innerText();
    }

    /** Has the list read anew, as it does by itself every ten seconds. */
    void refresh() {
        page.evaluate("angular.element(document.body).injector().get('$rootScope').$broadcast('refresh')");
    }

    /** The number of what was filed just now. */
    String filed() {
        Locator toast = page.locator(".hq-toast[data-number]");
        toast.waitFor();
        page.locator(".modal").waitFor(detached());
        return toast.getAttribute("data-number");
    }

    /** The card of a request in 我的待办. */
    Locator card(String number) {
        Locator card = page.locator("li.task").filter(new FilterOptions().setHasText(number));
        card.waitFor();
        return card;
    }

    /** Opens the step that waits for this person. */
    FormOnPage open(String number) {
        card(number).locator("h4 a").click();
        return form();
    }

    /** Opens the step that waits for this person on a fresh page, ready to be filled in. */
    FormOnPage take(String number) {
        page.reload();
        open(number);
        return ready();
    }

    /** Tells the others that this person sees to it. */
    void claim() {
        page.locator("button.claim").click();
        page.locator("button.unclaim").waitFor();
    }

    /** The form of the step that is open, which is this person's to fill in. */
    FormOnPage ready() {
        page.locator(".form-pane .btn-primary:not([disabled])").waitFor();
        page.locator(".form-pane .disabled-form").waitFor(detached());
        return form();
    }

    /** Waits until the step just submitted has left. */
    void completed() {
        page.locator(".no-task").waitFor();
    }

    /** Opens a tab of the task and waits for what belongs there. */
    Locator tab(String label, String content) {
        page.locator(".task-card .nav-tabs a")
                .filter(new FilterOptions().setHasText(label))
                .click();
        Locator shown = page.locator(content);
        shown.first().waitFor();
        return shown;
    }

    void walkTabs() {
        tab("审批记录", ".hq-task-record .hq-entry");
        speaksChinese("审批记录");
        tab("历史", ".history-pane :text-is('认领'):visible, .history-pane .well:visible");
        assertThat(VisibleText.of(page).without(ACCOUNTS).latinWords())
                .as("Latin words at 历史")
                .isEmpty();
        tab("流程图", ".djs-container .djs-element");
        speaksChinese("流程图");
        tab("表单", ".fjs-container");
    }

    /** The row of a request in 我的申请. */
    Locator myRequest(String number) {
        page.locator("[cam-widget-header] a")
                .filter(new FilterOptions().setHasText("我的申请"))
                .click();
        Locator row = page.locator(".hq-table tr[data-number='%s']".formatted(number));
        row.waitFor();
        return row;
    }

    void speaksChinese(String station) {
        assertThat(VisibleText.of(page).latinWords())
                .as("Latin words at %s", station)
                .isEmpty();
    }

    /** What the page asks before it does what was clicked. */
    String question() {
        return page.locator("dialog.hq-ask p").innerText();
    }

    void answer(String label) {
        page.locator("dialog.hq-ask button")
                .filter(new FilterOptions().setHasText(label))
                .click();
    }

    private FormOnPage form() {
        return new FormOnPage(page.locator(".form-pane"), ".form-actions .btn-primary");
    }

    static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
