package huiqian.regulation;

import huiqian.shared.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses that classes of one folder are marked with: on packages, types and methods, whatever their visibility. */
record MarkedClauses(Map<Class<?>, Set<String>> byClass) {

    /** Of all classes in the folder that holds this one. */
    static MarkedClauses besides(Class<?> one) {
        Path folder = folderOf(one);
        Map<Class<?>, Set<String>> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("huiqian"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> load(folder.relativize(file)))
                    .forEach(type -> found.put(type, clausesOn(type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MarkedClauses(found);
    }

    Set<String> all() {
        Set<String> clauses = new HashSet<>();
        byClass.values().forEach(clauses::addAll);
        return clauses;
    }

    Set<String> of(Class<?> type) {
        return byClass.getOrDefault(type, Set.of());
    }

    private static Path folderOf(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file) {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, MarkedClauses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package's clauses stand on the class that its package-info was compiled to. */
    private static Set<String> clausesOn(Class<?> type) {
        Set<String> clauses = new HashSet<>(clauses(type));
        Arrays.stream(type.getDeclaredMethods()).forEach(method -> clauses.addAll(clauses(method)));
        return clauses;
    }

    private static Set<String> clauses(AnnotatedElement marked) {
        Clause clause = marked.getDeclaredAnnotation(Clause.class);
        return clause == null ? Set.of() : Set.of(clause.value());
    }
}
