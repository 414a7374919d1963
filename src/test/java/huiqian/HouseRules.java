package huiqian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that bytecode can tell, for whichever house stands under the root package. */
record HouseRules(String root) {

    static final String INSIDES = "org.camunda.bpm.engine.impl";

    /** Where the house is built in, what it asks of the running command, and what stands in place of the engine's own. */
    private static final String INSIDE = "%s\\.engine\\.(inside\\..*"
            + "|(Platform|EngineRows|EngineClock|reading\\.DrawnFlow"
            + "|doors\\.(CommandGuard|QueryLimits)|filing\\.Guarded(Tasks|Forms))(\\$.*)?)";

    ArchRule onlyTheEngineAndTheFlowsKnowCamunda() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(camunda())
                .should()
                .dependOnClassesThat(are(resideInAPackage("org.camunda.bpm..")).and(not(equivalentTo(BpmnError.class))))
                .because("a flow engine is replaced in a few places");
    }

    /** Who is signed in the public API itself tells in a class of the insides. */
    ArchRule fewKnowTheInsidesOfTheEngine() {
        return noClasses()
                .that()
                .haveNameNotMatching(INSIDE.formatted(root))
                .should()
                .dependOnClassesThat(are(resideInAPackage(INSIDES + "..")).and(not(equivalentTo(Authentication.class))))
                .because("each such place is a price of the day when the engine is exchanged for a fork");
    }

    ArchRule onlyTheRecordModuleKnowsPdfBox() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(module("record"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox.."))
                .because("a record is laid out in one place");
    }

    ArchRule vocabularyLeavesTransactionsToTheEngine() {
        return noClasses()
                .that(speakTheVocabulary())
                .should()
                .beAnnotatedWith(Transactional.class)
                .because(
                        "a class-wide proxy turns a BpmnError into a failed transaction and shows expressions more than the interface");
    }

    ArchRule everyWordOfTheVocabularyHasItsPhrase() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Vocabulary.class)
                .should()
                .beAnnotatedWith(Phrase.class)
                .because("administrators draw flows with these words");
    }

    ArchRule nounsDoNotKnowEachOther() {
        return slices().assignedFrom(new Nouns(root))
                .should()
                .notDependOnEachOther()
                .because("a flow joins them");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .andShould()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(Resource.class)
                .andShould()
                .notBeAnnotatedWith(PersistenceContext.class)
                .because("a constructor says what a class needs");
    }

    ArchRule onlyWhoKnowsCamundaUsesTheOldDates() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(camunda())
                .should()
                .dependOnClassesThat(equivalentTo(Date.class))
                .because("union time is java.time, read from the one clock");
    }

    ArchRule nobodyAsksTheWallClock() {
        return noClasses()
                .that()
                .haveNameNotMatching(root + "\\.engine\\.EngineClock")
                .should()
                .accessTargetWhere(WallClock.isAsked())
                .because("there is one clock, and a suite that passes today passes on any day");
    }

    ArchRule nothingIsComparedWithToday() {
        return noClasses()
                .should()
                .accessTargetWhere(WallClock.isComparedWith())
                .because("an assertion that reads the wall clock is right on the day it is written");
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameContaining("Service")
                .because("a name comes from the field, not from a layer");
    }

    ArchRule everyModuleSaysWhatItMayUse() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(liveInADeclaredModule());
    }

    private String[] camunda() {
        return Stream.of("engine", "flow", "incident").map(this::module).toArray(String[]::new);
    }

    private String module(String name) {
        return root + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> speakTheVocabulary() {
        return DescribedPredicate.describe(
                "speak the vocabulary",
                type -> type.isAnnotatedWith(Vocabulary.class)
                        || type.getAllRawInterfaces().stream()
                                .anyMatch(word -> word.isAnnotatedWith(Vocabulary.class)));
    }

    private static ArchCondition<JavaClass> liveInADeclaredModule() {
        return new ArchCondition<>("live in or below a package that is an @ApplicationModule") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean declared = Stream.iterate(
                                Optional.of(type.getPackage()),
                                Optional::isPresent,
                                room -> room.flatMap(JavaPackage::getParent))
                        .flatMap(Optional::stream)
                        .anyMatch(room -> room.isAnnotatedWith(ApplicationModule.class));
                events.add(new SimpleConditionEvent(
                        type, declared, "%s is in no declared module".formatted(type.getName())));
            }
        };
    }
}
