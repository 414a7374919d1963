package huiqian.flow.gate.policy;

import huiqian.engine.reading.Expression;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * A service task and what it does.
 *
 * @param bean the word's, such as {@code rooms}
 * @param name of the word, with its bean
 */
public record Deed(ServiceTask task, String bean, String name, Method word) {

    /** Those of a flow that say a word of the vocabulary. */
    public static List<Deed> of(ModelFile flow, GateContext house) {
        return flow.all(ServiceTask.class).stream()
                .flatMap(task -> of(task, house).stream())
                .toList();
    }

    private static Optional<Deed> of(ServiceTask task, GateContext house) {
        return Expression.call(task.getCamundaExpression()).flatMap(call -> house.words()
                .word(call.bean(), call.word())
                .map(word -> new Deed(task, call.bean(), call.bean() + "." + call.word(), word)));
    }

    /** Whether it enters something in a register. */
    boolean isEffect() {
        return actsOnRegister() && !takesBack();
    }

    /** Whether it takes back what an earlier word entered in a register. */
    boolean takesBack() {
        return !phrase().undoes().isEmpty();
    }

    /** The word whose effect it takes back, with its bean. */
    String undone() {
        return bean + "." + phrase().undoes();
    }

    private boolean actsOnRegister() {
        boolean ofRegister =
                !word.getDeclaringClass().getAnnotation(Vocabulary.class).actsInTrials();
        return ofRegister && word.getReturnType() == void.class;
    }

    /** Whether the node says a word that changes a register, one way or the other. */
    static boolean changesRegister(FlowNode node, GateContext house) {
        return node instanceof ServiceTask task
                && of(task, house).filter(Deed::actsOnRegister).isPresent();
    }

    /** Keys of the fields that say what it is about. */
    Stream<String> subject() {
        return Stream.of(phrase().subject());
    }

    Phrase phrase() {
        return word.getAnnotation(Phrase.class);
    }

    /** A word in the words of the table of the vocabulary. */
    public static String show(String word, GateContext house) {
        String[] parts = word.split("\\.", 2);
        return house.words()
                .word(parts[0], parts[1])
                .map(found -> "「" + found.getAnnotation(Phrase.class).value() + "」（" + word + "）")
                .orElse("「" + word + "」");
    }

    /** Where walks from these nodes come to before the word is said. An error of its own means that it was not. */
    static Stream<FlowNode> without(ModelFile flow, String word, Stream<? extends FlowNode> starts) {
        return Paths.pastNo(flow, node -> ModelFile.calls(node, word)).from(starts.toList()).stream();
    }

    /** The tasks that take back what the word did. */
    static Stream<ServiceTask> takingBack(ModelFile flow, String word, GateContext house) {
        return of(flow, house).stream()
                .filter(deed -> deed.takesBack() && word.equals(deed.undone()))
                .map(Deed::task);
    }
}
