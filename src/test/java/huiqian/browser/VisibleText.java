package huiqian.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page says: its visible texts, and the titles, placeholders and labels of what is visible. */
record VisibleText(List<String> texts) {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2,8}-\\d{4}-\\d{4,}\\b");

    private static final String COLLECT =
            """
            () => {
              const shown = element => element && element.getClientRects().length > 0
                  && getComputedStyle(element).visibility !== 'hidden' && !['SCRIPT', 'STYLE'].includes(element.tagName);
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (shown(walker.currentNode.parentElement)) texts.push(walker.currentNode.data.trim());
              for (const name of ['title', 'placeholder', 'aria-label', 'alt'])
                for (const element of document.querySelectorAll(`[${name}]`)) if (shown(element)) texts.push(element.getAttribute(name));
              return texts.filter(text => text);
            }""";

    static VisibleText of(Page page) {
        List<?> found = (List<?>) page.evaluate(COLLECT);
        return new VisibleText(found.stream().map(String::valueOf).toList());
    }

    /** The same with whatever matches taken out. */
    VisibleText without(Pattern pattern) {
        return new VisibleText(
                texts.stream().map(text -> pattern.matcher(text).replaceAll("")).toList());
    }

    /** The numbers of applications are no words. */
    List<String> latinWords() {
        return texts.stream()
                .map(text -> NUMBER.matcher(text).replaceAll(""))
                .flatMap(text -> LATIN_WORD.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
    }
}
