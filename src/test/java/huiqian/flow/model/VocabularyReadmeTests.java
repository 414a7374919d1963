package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.engine.reading.Expression;
import huiqian.flow.gate.policy.ReadmeTables;
import huiqian.shared.Asked;
import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page administrators draw flows by, and the template of actions, say what the code says. {@code mvn test -Dtest=VocabularyReadmeTests -Dreadme.write=true} writes the
 * generated parts anew; the rest is written by hand.
 */
class VocabularyReadmeTests {

    private static final Path PAGE = Shelf.PROCESSES.resolve("README.md");
    private static final String ANEW = "write it anew with mvn test -Dtest=VocabularyReadmeTests -Dreadme.write=true";
    private static final Pattern THROWN = Pattern.compile("new BpmnError\\(\\s*\"(\\w+)\"");

    private static final Pattern RULED = Pattern.compile("Class<\\?> words\\(\\) \\{\\s+return (\\w+)\\.class;");

    private static final Set<String> FIELDS = Shelf.forms()
            .flatMap(form -> form.fields().stream())
            .filter(FormFile::isWritable)
            .map(FormFile::key)
            .collect(Collectors.toSet());

    static Stream<Method> words() {
        return Lexicon.ofClassPath().beans().values().stream().flatMap(bean -> VocabularyPage.words(bean).stream());
    }

    @Test
    void saysWhatTheCodeSays() throws IOException {
        boolean write = Boolean.getBoolean("readme.write");
        String actions = ActionTemplate.text();
        if (write) Files.writeString(ActionTemplate.FILE, actions);
        assertThat(Files.readString(ActionTemplate.FILE))
                .as("action.json; %s", ANEW)
                .isEqualTo(actions);
        String page = Files.readString(PAGE);
        String current = with(with(page, "词汇", VocabularyPage.text()), "模板", ReadmeTables.templates());
        current = with(with(current, "底线", ReadmeTables.policy()), "名单", ReadmeTables.formWords());
        if (write) Files.writeString(PAGE, current);
        else assertThat(page).as("processes/README.md; %s", ANEW).isEqualTo(current);
    }

    @Test
    void namesEverythingTheGateKnows() throws IOException {
        String page = Files.readString(PAGE);
        Stream.of(Words.ROLES, Words.GIVEN, Words.ANSWERS, Words.OUTCOMES, Words.LIVE_LISTS, Words.LIVE_DEFAULTS)
                .flatMap(Set::stream)
                .forEach(word -> assertThat(page).contains("`" + word + "`"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void explainsEveryArgument(Method word) {
        long own = Stream.of(word.getParameters())
                .map(Parameter::getName)
                .filter(name -> !VocabularyPage.ALIKE.contains(name))
                .count();
        assertThat(word.getAnnotation(Phrase.class).arguments()).hasSize((int) own);
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsFieldsThatShippedFormsHave(Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        assertThat(FIELDS).containsAll(List.of(phrase.fields())).containsAll(List.of(phrase.subject()));
    }

    /** Otherwise the gate could not tell how to ask for it. */
    @ParameterizedTest
    @MethodSource("words")
    void saysOfEveryFieldWhatItsAnswerIs(Method word) {
        Vocabulary noun = word.getDeclaringClass().getAnnotation(Vocabulary.class);
        assertThat(noun.fields())
                .extracting(Asked::value)
                .containsAll(List.of(word.getAnnotation(Phrase.class).fields()));
    }

    @Test
    void knowsTheFlowOfEveryNounWithRules() throws IOException {
        Set<String> ruled = Lexicon.ofClassPath().beans().values().stream()
                .filter(bean -> !bean.getAnnotation(Vocabulary.class).flow().isEmpty())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> named = sources.filter(Files::isRegularFile)
                    .map(VocabularyReadmeTests::read)
                    .filter(source -> source.contains("implements SubmissionRules"))
                    .flatMap(source -> RULED.matcher(source).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(ruled).isEqualTo(named);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void showsACallOfEveryWord(Method word) {
        assertThat(Expression.calls(VocabularyPage.example("bean", word), "bean." + word.getName()))
                .isTrue();
    }

    @Test
    void namesEveryErrorThatIsThrown() throws IOException {
        for (Class<?> bean : Lexicon.ofClassPath().beans().values()) {
            Set<String> named = VocabularyPage.words(bean).stream()
                    .flatMap(word -> Stream.of(word.getAnnotation(Phrase.class).errors()))
                    .map(error -> error.split(" ")[0])
                    .collect(Collectors.toSet());
            assertThat(thrownBeside(bean)).as(bean.getSimpleName()).isEqualTo(named);
        }
    }

    @Test
    void saysWhatEveryBeanIsAbout() {
        assertThat(Lexicon.ofClassPath().beans().values())
                .allMatch(bean ->
                        Words.isChinese(bean.getAnnotation(Vocabulary.class).title()));
    }

    @Test
    void knowsARegulationForEveryClause() {
        assertThat(Lexicon.ofClassPath().beans().values()).anyMatch(bean -> bean.isAnnotationPresent(Clause.class));
        assertThat(VocabularyPage.text()).doesNotContain("null");
    }

    private static Set<String> thrownBeside(Class<?> bean) throws IOException {
        Path module = Path.of("src/main/java").resolve(bean.getPackageName().replace('.', '/'));
        try (Stream<Path> sources = Files.walk(module)) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(source -> THROWN.matcher(read(source)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String page, String part, String text) {
        Matcher place = Pattern.compile("(?s)(<!-- 以下由代码生成：" + part + " -->\n).*?(<!-- 以上由代码生成 -->)")
                .matcher(page);
        assertThat(place.find()).as(part).isTrue();
        return page.substring(0, place.end(1)) + "\n" + text + "\n" + page.substring(place.start(2));
    }
}
