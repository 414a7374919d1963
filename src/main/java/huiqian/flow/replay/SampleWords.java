package huiqian.flow.replay;

import huiqian.flow.model.Lexicon;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The vocabulary without an office behind it: what acts does nothing, what asks is answered as the case has it. */
final class SampleWords {

    private static final List<String> PEOPLE = List.of("tryOne", "tryTwo");

    private static final Map<Class<?>, Object> NUMBERS = Map.of(int.class, 1, long.class, 1L, double.class, 1.0);

    private SampleWords() {}

    /** @param now the case under way, asked for with each word */
    static Map<Object, Object> of(Lexicon words, Supplier<Sample> now) {
        Map<Object, Object> beans = new HashMap<>();
        words.beans().forEach((name, type) -> beans.put(name, bean(type, now)));
        return beans;
    }

    private static Object bean(Class<?> type, Supplier<Sample> now) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, word, arguments) -> {
            if (word.getDeclaringClass() == Object.class) return ofObjects(proxy, word, arguments, type);
            return said(word, arguments, now.get());
        });
    }

    private static Object ofObjects(Object proxy, Method method, Object[] arguments, Class<?> type) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName();
        };
    }

    private static Object said(Method word, Object[] arguments, Sample sample) {
        Class<?> answer = word.getReturnType();
        if (answer == boolean.class) return sample.manner().yes();
        if (answer == List.class) return PEOPLE;
        if (answer == String.class) return PEOPLE.get(0);
        if (answer != void.class) return NUMBERS.get(answer);
        if (word.getName().equals("settle")) sample.settle((String) arguments[1]);
        else sample.act(word);
        return null;
    }
}
