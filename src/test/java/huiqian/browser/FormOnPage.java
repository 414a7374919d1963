package huiqian.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;

/** A form as it stands on a page; its fields go by their keys, what can be chosen by its label. */
final class FormOnPage {

    private final Locator form;
    private final Locator submit;

    FormOnPage(Locator around, String submit) {
        this.form = around.locator(".fjs-container");
        this.submit = around.locator(submit);
        form.waitFor();
    }

    FormOnPage fill(String key, String text) {
        input(key).fill(text);
        return this;
    }

    FormOnPage choose(String key, String label) {
        form.locator("[id$='-field_%s-display']".formatted(key)).click();
        return pick(label);
    }

    /** In a list too long to choose from without searching. */
    FormOnPage search(String key, String label) {
        input(key).fill(label);
        return pick(label);
    }

    /** Among the several that a list of tags takes. */
    FormOnPage tag(String key, String label) {
        search(key, label);
        // The list stays open for more, and lies over what comes below.
        input(key).press("Tab");
        return this;
    }

    private FormOnPage pick(String label) {
        form.locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    /** @param moment such as 2026-11-25T14:00 */
    FormOnPage at(String key, String moment) {
        String[] parts = moment.split("T");
        input(key + "-date").fill(parts[0].replace('-', '/'));
        input(key + "-date").press("Enter");
        drawn();
        input(key + "-time").fill(parts[1]);
        input(key + "-time").press("Tab");
        drawn();
        return this;
    }

    /** Date and time are one value, which the form puts together after it has drawn itself: no hand is quick enough to come in between. */
    private void drawn() {
        form.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(() =>"
                + " requestAnimationFrame(() => setTimeout(done)))))");
    }

    FormOnPage verdict(String label) {
        form.locator("label[for*='-field_verdict']")
                .filter(new FilterOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .click();
        return this;
    }

    FormOnPage tick(String key) {
        form.locator("label[for$='-field_%s']".formatted(key)).click();
        return this;
    }

    void submit() {
        submit.click();
    }

    /** Keeps what is filled in for later. */
    void save() {
        submit.locator("xpath=preceding-sibling::button").click();
    }

    String valueOf(String key) {
        return input(key).inputValue();
    }

    /** A date comes a moment after its field. */
    FormOnPage shows(String key, String value) {
        PlaywrightAssertions.assertThat(input(key)).hasValue(value);
        return this;
    }

    String chosenFor(String key) {
        return form.locator("[id$='-field_%s-display']".formatted(key)).innerText();
    }

    boolean isReadOnly(String key) {
        return !input(key).isEditable();
    }

    boolean hasVerdict() {
        return form.locator("input[type=radio]:checked").count() > 0;
    }

    /** What the form finds wrong, once it has found something. */
    List<String> errors() {
        form.locator(".fjs-form-field-error").first().waitFor();
        return form.locator(".fjs-form-field-error").allInnerTexts();
    }

    /** Waits for one field to find fault with what it was given. */
    void rejects(String key, String complaint) {
        Locator field = form.locator(".fjs-form-field:has([id$='-field_%s'])".formatted(key));
        field.last()
                .locator(".fjs-form-field-error")
                .filter(new FilterOptions().setHasText(complaint))
                .waitFor();
    }

    /** Why the number just given was not taken. */
    String hint() {
        Locator hint = form.locator(".hq-number-hint");
        hint.waitFor();
        return hint.innerText();
    }

    /** What a date or a time of day says of the text it was just given, which it could not take as it was. */
    String hintAt(String key) {
        Locator hint = form.locator(".fjs-datetime-subsection:has([id$='-field_%s']) .hq-moment-hint".formatted(key));
        hint.waitFor();
        return hint.innerText();
    }

    /** Waits until nothing is said any more of any date or time. */
    void hintsAreGone() {
        PlaywrightAssertions.assertThat(form.locator(".hq-moment-hint")).hasCount(0);
    }

    String text() {
        return form.innerText();
    }

    /** Puts the text in at one go, as an input method or the clipboard does, and goes on to the next field. */
    FormOnPage insert(String key, String text) {
        input(key).fill("");
        input(key).focus();
        form.page().keyboard().insertText(text);
        input(key).press("Tab");
        return this;
    }

    /** Types the text key by key and goes on to the next field by the tabulator. */
    FormOnPage type(String key, String text) {
        input(key).fill("");
        input(key).pressSequentially(text);
        input(key).press("Tab");
        return this;
    }

    Locator input(String key) {
        return form.locator("[id$='-field_%s']".formatted(key));
    }
}
