package huiqian.flow.replay;

import huiqian.shared.Phrase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;

/**
 * Stands in for a word of the vocabulary: what asks is asked of the office itself, which answers without side effects; what acts is left undone. Where
 * the file shows that something could not be done in its time, the act that can fail fails again.
 */
final class WordStandIn implements InvocationHandler {

    private final Object bean;
    private final Supplier<CaseReplay> scene;

    private WordStandIn(Object bean, Supplier<CaseReplay> scene) {
        this.bean = bean;
        this.scene = scene;
    }

    static <T> T of(Class<T> words, Object bean, Supplier<CaseReplay> scene) {
        return words.cast(
                Proxy.newProxyInstance(words.getClassLoader(), new Class<?>[] {words}, new WordStandIn(bean, scene)));
    }

    @Override
    public Object invoke(Object proxy, Method word, Object[] arguments) throws Throwable {
        if (word.getReturnType() == void.class) return act(word);
        try {
            return word.invoke(bean, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object act(Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        CaseReplay now = scene.get();
        if (phrase != null && phrase.errors().length > 0 && now.recorded().failedThisRound()) fail(phrase, now);
        return null;
    }

    /** Which of several errors it was is not on file; the flow's way back is the same for them as a rule. */
    private static void fail(Phrase phrase, CaseReplay now) {
        String[] error = phrase.errors()[0].split(" ", 2);
        now.remark("当时「" + now.place() + "」没有办成，申请退回修改过，试走照此进行");
        throw new BpmnError(error[0], error[1]);
    }
}
