package huiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, kept by ours and broken by a crooked one: a rule that nothing can break proves nothing. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("huiqian");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("huiqian");
    private static final int FILES_THAT_KNOW_INSIDES = 15;
    private static final int IMPORTS_OF_INSIDES = 69;
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("crookedhouse");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "only engine and flows know Camunda",
                        HouseRules::onlyTheEngineAndTheFlowsKnowCamunda,
                        "RuntimeService"),
                rule(
                        "few know the insides of the engine",
                        HouseRules::fewKnowTheInsidesOfTheEngine,
                        "crookedhouse.asset.Calendars"),
                rule("only record knows PDFBox", HouseRules::onlyTheRecordModuleKnowsPdfBox, "PDDocument"),
                rule(
                        "vocabulary leaves transactions to the engine",
                        HouseRules::vocabularyLeavesTransactionsToTheEngine,
                        "@Transactional"),
                rule("words have phrases", HouseRules::everyWordOfTheVocabularyHasItsPhrase, "Assets.scrap"),
                rule("nouns do not know each other", HouseRules::nounsDoNotKnowEachOther, "Cupboard"),
                rule("no field injection", HouseRules::nothingIsInjectedIntoFields, "AssetServiceImpl.engine"),
                rule("old dates only beside Camunda", HouseRules::onlyWhoKnowsCamundaUsesTheOldDates, "java.util.Date"),
                rule("nobody asks the wall clock", HouseRules::nobodyAsksTheWallClock, "java.util.Date.<init>()"),
                rule("nothing is compared with today", HouseRules::nothingIsComparedWithToday, "isInTheFuture()"),
                rule("names from the field", HouseRules::namesSayWhatAThingIs, "AssetServiceImpl"),
                rule("modules are declared", HouseRules::everyModuleSaysWhatItMayUse, "crookedhouse.room.Cupboard"));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String culprit) {
        return Arguments.of(name, rule, culprit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInThisHouse(String name, Function<HouseRules, ArchRule> rule, String culprit) {
        rule.apply(new HouseRules("huiqian")).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesTheCrookedHouse(String name, Function<HouseRules, ArchRule> rule, String culprit) {
        ArchRule crooked = rule.apply(new HouseRules("crookedhouse"));

        assertThatThrownBy(() -> crooked.check(CROOKED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void knowsNoTodayInItsTests() {
        HouseRules house = new HouseRules("huiqian");
        house.nobodyAsksTheWallClock().check(TESTS);
        house.nothingIsComparedWithToday().check(TESTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.LocalDateTime.now(java.time.ZoneId)",
                "java.time.Instant.now()",
                "java.time.Clock.systemUTC()",
                "java.lang.System.currentTimeMillis()",
                "java.util.Calendar.getInstance()",
                "ClockUtil.reset()"
            })
    void catchesEveryWayToAskTheWallClock(String way) {
        ArchRule crooked = new HouseRules("crookedhouse").nobodyAsksTheWallClock();

        assertThatThrownBy(() -> crooked.check(CROOKED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way)
                .hasMessageNotContaining("asksTheOneClock");
    }

    /**
     * Each of these is a price of the day when the engine is exchanged for a fork of it. Whoever needs one more looks first for what the public
     * API has, then for what {@code engine.Platform}, {@code EngineRows} and {@code DrawnFlow} have; whoever needs fewer lowers the limit.
     */
    @Test
    void knowsNoMoreOfCamundasInsidesThanItDid() throws IOException {
        var known = SourceFiles.under(Path.of("src/main/java")).importing(HouseRules.INSIDES);
        long imports = known.values().stream().mapToLong(Long::longValue).sum();

        assertThat(known).as("files").hasSizeLessThanOrEqualTo(FILES_THAT_KNOW_INSIDES);
        assertThat(imports).as("imports in %s", known).isLessThanOrEqualTo(IMPORTS_OF_INSIDES);
    }

    @Test
    void countsImports(@TempDir Path sources) throws IOException {
        Files.writeString(
                sources.resolve("Nosy.java"), "import a.impl.One;\nimport static a.impl.Two.two;\nimport a.Three;\n");
        Files.writeString(sources.resolve("Shy.java"), "import a.Three;\n// import a.impl.One;\n");

        assertThat(SourceFiles.under(sources).importing("a.impl")).containsExactly(Map.entry("Nosy.java", 2L));
    }

    @Test
    void fitsEveryClassOnAScreenOrTwo() throws IOException {
        assertThat(SourceFiles.under(Path.of("src/main/java")).longerThan(150)).isEmpty();
    }

    @Test
    void keepsEveryRoomSmallEnoughToKnow() throws IOException {
        assertThat(SourceFiles.under(Path.of("src/main/java")).packagesOfMoreThan(40))
                .isEmpty();
    }

    @Test
    void countsTheClassesOfARoom(@TempDir Path sources) throws IOException {
        for (String name : List.of("One", "Two", "package-info"))
            Files.writeString(sources.resolve(name + ".java"), "package p;");

        assertThat(SourceFiles.under(sources).packagesOfMoreThan(2)).isEmpty();
        assertThat(SourceFiles.under(sources).packagesOfMoreThan(1)).containsExactly(sources.getFileName() + ": 2");
    }

    @Test
    void countsTheLinesThatSaySomething(@TempDir Path sources) throws IOException {
        Path within = sources.resolve("Within.java");
        Path over = sources.resolve("Over.java");
        String noise = "package p;\n\nimport java.util.List;\n\n/** Speaks\n * at length. */\n// and aside\n";
        Files.writeString(within, noise + "int x;\n".repeat(150));
        Files.writeString(over, noise + "int x;\n".repeat(151));

        assertThat(SourceFiles.under(sources).longerThan(150)).isEqualTo(List.of("Over.java: 151"));
    }
}
