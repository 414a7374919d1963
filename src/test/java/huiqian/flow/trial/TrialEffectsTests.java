package huiqian.flow.trial;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Lexicon;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No imperative of a domain, present or to come, acts in a trial; those that act there are about the case itself. */
class TrialEffectsTests {

    private final List<String> said = new ArrayList<>();
    private final TrialEffects effects = new TrialEffects(null);

    static Stream<Class<?>> vocabularies() {
        return Lexicon.ofClassPath().beans().values().stream();
    }

    static Stream<Method> words() {
        return vocabularies()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(word -> word.isAnnotationPresent(Phrase.class));
    }

    @Test
    void onlyWordsAboutTheCaseItselfActInTrials() {
        assertThat(vocabularies()
                        .map(type -> type.getAnnotation(Vocabulary.class))
                        .filter(Vocabulary::actsInTrials)
                        .map(Vocabulary::value))
                .containsExactlyInAnyOrder("requests", "votes", "notices");
    }

    @Test
    void whatIsCarriedOutAndTakenBackIsWhatCanClash() {
        assertThat(words().filter(TrialEffectsTests::isRehearsed)
                        .map(word -> word.getDeclaringClass().getSimpleName() + "." + word.getName()))
                .containsExactlyInAnyOrder("Rooms.reserve", "Activities.approve");
    }

    @ParameterizedTest
    @MethodSource("words")
    void saysWhatMayBeSaid(Method word) throws Exception {
        boolean acts = word.getDeclaringClass().getAnnotation(Vocabulary.class).actsInTrials();
        say(word);
        assertThat(said).as("in force").containsExactly(word.getName());
        said.clear();
        if (isRehearsed(word)) return;

        ExecutionEntity instance = new ExecutionEntity();
        instance.setProcessInstance(instance);
        instance.setTenantId("presidium");
        Context.setExecutionContext(instance);
        try {
            say(word);
        } finally {
            Context.removeExecutionContext();
        }
        boolean heard = acts || word.getReturnType() != void.class;
        assertThat(said).as("on trial").hasSize(heard ? 1 : 0);
    }

    private static boolean isRehearsed(Method word) {
        return word.getAnnotation(Phrase.class).errors().length > 0;
    }

    private void say(Method word) throws IllegalAccessException, InvocationTargetException {
        Class<?> type = word.getDeclaringClass();
        Object bean = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            said.add(method.getName());
            return nothing(method.getReturnType());
        });
        Object[] arguments = Stream.of(word.getParameterTypes())
                .map(TrialEffectsTests::nothing)
                .toArray();
        word.invoke(effects.fence(bean, type), arguments);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == double.class ? 0.0 : null;
    }
}
