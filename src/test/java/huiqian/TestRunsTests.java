package huiqian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.test.context.BootstrapWith;
import org.springframework.util.ClassUtils;

/** Of the runs in {@code pom.xml} every test is in one, and in one only; what starts a context is not in the quick one. */
class TestRunsTests {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
    private static final Pattern LEFT_OUT = Pattern.compile("<excludedGroups>([^<]+)<");
    private static final Pattern TAKEN = Pattern.compile("<groups>([^<]+)<");

    /** A test may be one of these besides: they have runs of their own. */
    private static final List<String> BESIDES = List.of("", "postgres", "own-jvm");

    @Test
    void leavesWhateverIsTaggedOutOfTheQuickRun() throws IOException {
        assertThat(found(LEFT_OUT, pom())).singleElement().satisfies(tags -> assertThat(tags.split(","))
                .containsExactlyInAnyOrderElementsOf(tags()));
    }

    @Test
    void takesWhateverIsTaggedIntoOneOtherRun() throws IOException {
        List<String> runs = found(TAKEN, pom());
        for (String tag : tags())
            for (String beside : BESIDES)
                if (beside.isEmpty() || !BESIDES.contains(tag))
                    assertThat(runs)
                            .as("%s %s", tag, beside)
                            .filteredOn(run -> takes(run, Set.of(tag, beside)))
                            .hasSize(1);
    }

    @Test
    void tagsWhateverStartsAContext() {
        assertThat(untagged("huiqian")).isEmpty();
        assertThat(untagged("crookedhouse")).containsExactly("crookedhouse.asset.HastySlice");
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml")).replace("&amp;", "&");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** As JUnit understands expressions of tags. */
    private static boolean takes(String run, Set<String> tags) {
        String decided = Pattern.compile("[\\w-]+")
                .matcher(run)
                .replaceAll((MatchResult tag) -> String.valueOf(tags.contains(tag.group())));
        String said = decided.replace("|", " or ").replace("&", " and ");
        return Boolean.TRUE.equals(
                new SpelExpressionParser().parseExpression(said).getValue(Boolean.class));
    }

    private static Set<String> tags() throws IOException {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java/huiqian"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList())
                tags.addAll(found(TAG, Files.readString(source)));
        }
        return tags;
    }

    private static List<String> untagged(String root) {
        return new Contexts()
                .findCandidateComponents(root).stream()
                        .map(BeanDefinition::getBeanClassName)
                        .filter(test -> !MergedAnnotations.from(
                                        ClassUtils.resolveClassName(test, null), SearchStrategy.TYPE_HIERARCHY)
                                .isPresent(Tag.class))
                        .toList();
    }

    /** Tests, and annotations of tests, by which Spring's test framework starts something. */
    private static class Contexts extends ClassPathScanningCandidateComponentProvider {

        Contexts() {
            super(false);
            addIncludeFilter(new AnnotationTypeFilter(BootstrapWith.class, true, true));
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return true;
        }
    }
}
