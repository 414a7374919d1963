package huiqian.flow.model;

import huiqian.shared.Phrase;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a flow may say: the beans of the vocabulary and their phrases. */
public record Lexicon(Map<String, Class<?>> beans) {

    private static final Lexicon OF_CLASS_PATH = new Lexicon(Collections.unmodifiableMap(VocabularyScan.beans()));

    /** Those of this application, looked for once. */
    public static Lexicon ofClassPath() {
        return OF_CLASS_PATH;
    }

    public boolean hasBean(String name) {
        return beans.containsKey(name);
    }

    public Set<String> names() {
        return new TreeSet<>(beans.keySet());
    }

    /** The word a bean has under this name. */
    public Optional<Method> word(String bean, String name) {
        return words(bean).filter(word -> word.getName().equals(name)).findFirst();
    }

    public Set<String> wordsOf(String bean) {
        return words(bean).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Method> words(String bean) {
        Class<?> type = beans.get(bean);
        return type == null
                ? Stream.empty()
                : Stream.of(type.getMethods()).filter(word -> word.isAnnotationPresent(Phrase.class));
    }
}
