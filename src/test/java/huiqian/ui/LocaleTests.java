package huiqian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese of the web applications, held against the English that Camunda ships: nothing left out, nothing left English. */
class LocaleTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[sd]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Placeholders, markup, a date's pattern and a function's name. */
    private static final Pattern NOT_WORDS =
            Pattern.compile(PLACEHOLDER + "|<[^>]*>|&[lg]t;|yyyy-MM-ddTHH:mm:ss|#resolve");

    /** Signs that read the same in any language, and one text that is empty. */
    private static final Set<String> SAME_IN_BOTH = Set.of("<", "<=", ">", ">=", "");

    /** The ending of a noun, a text of its own: Chinese has none. */
    private static final String PLURAL = "^s$";

    /** What people call by its Latin name in Chinese, too. */
    private static final Set<String> LATIN_ALLOWED =
            Set.of("Optimize", "LDAP", "API", "FNI", "EDE", "cockpit", "tasklist", "CSV", "JSON", "Ctrl");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void hasEveryKeyAndNoOther(String app) {
        assertThat(labels(app, "zh").keySet())
                .containsExactlyInAnyOrderElementsOf(labels(app, "en").keySet());
        assertThat(names(locale(app, "zh"))).containsExactlyInAnyOrderElementsOf(names(locale(app, "en")));
        assertThat(names(locale(app, "zh").path("dateLocales")))
                .containsExactlyInAnyOrderElementsOf(names(locale(app, "en").path("dateLocales")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keepsEveryPlaceholder(String app) {
        Map<String, String> english = labels(app, "en");
        labels(app, "zh").forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void leavesNothingEnglish(String app) {
        Map<String, String> english = labels(app, "en");
        labels(app, "zh").forEach((key, text) -> {
            if (SAME_IN_BOTH.contains(text)) {
                assertThat(text).as(key).isEqualTo(english.get(key).replaceFirst(PLURAL, ""));
            } else {
                assertThat(text).as(key).isNotEqualTo(english.get(key)).containsPattern(CHINESE);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void usesNoEnglishWords(String app) {
        labels(app, "zh").forEach((key, text) -> assertThat(words(text)).as(key).isSubsetOf(LATIN_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void namesNoForeignMaker(String app) {
        labels(app, "zh").forEach((key, text) -> assertThat(text).as(key).doesNotContainIgnoringCase("camunda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void hasAllDaysAndMonths(String app) {
        JsonNode chinese = locale(app, "zh").path("dateLocales");
        JsonNode english = locale(app, "en").path("dateLocales");
        for (String list : List.of("months", "monthsShort", "weekdays", "weekdaysMin", "weekdaysShort")) {
            assertThat(chinese.path(list).size())
                    .as(list)
                    .isEqualTo(english.path(list).size());
        }
        assertThat(names(chinese.path("relativeTime")))
                .containsExactlyInAnyOrderElementsOf(names(english.path("relativeTime")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void isTheOnlyLanguageOnOffer(String app) {
        String config = read(app, "scripts/config.js");

        assertThat(config).contains("availableLocales: ['zh']", "fallbackLocale: 'zh'", "vendor: '会签'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void quotesAsTheHouseDoes(String app) {
        labels(app, "zh").forEach((key, text) -> assertThat(text).as(key).doesNotContain("“", "”"));
    }

    private static List<String> words(String text) {
        return Pattern.compile("[A-Za-z]{3,}")
                .matcher(NOT_WORDS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> labels(String app, String language) {
        Map<String, String> labels = new TreeMap<>();
        locale(app, language)
                .path("labels")
                .fields()
                .forEachRemaining(
                        entry -> labels.put(entry.getKey(), entry.getValue().asText()));
        assertThat(labels).as("labels of " + app).isNotEmpty();
        return labels;
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode locale(String app, String language) {
        try {
            // Camunda's file starts with a byte order mark, which is not JSON.
            return new ObjectMapper()
                    .readTree(read(app, "locales/" + language + ".json").replace("\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String app, String file) {
        String path = "/META-INF/resources/webjars/camunda/app/" + app + "/" + file;
        try (InputStream content = LocaleTests.class.getResourceAsStream(path)) {
            assertThat(content).as(path).isNotNull();
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
