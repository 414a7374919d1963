package huiqian.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.springframework.core.annotation.AnnotationUtils;

/** The resources of the engine's REST API, as its own annotations declare them. */
public final class EngineResources {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "DELETE");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w-]+)[^}]*}");

    private final List<Resource> found = new ArrayList<>();

    private EngineResources() {}

    public record Resource(String method, String template) {

        /** A list or a count, asked for with a body. */
        public boolean isQuery() {
            return method.equals("POST") && template.matches("/(history/)?[a-z-]+(/count)?/?");
        }

        /** The path, each parameter replaced by an example for it; the example is asked with the path it stands under. */
        public String path(BinaryOperator<String> example) {
            return PARAMETER.matcher(template).replaceAll(match -> example.apply(template, match.group(1)));
        }
    }

    static List<Resource> writing() {
        return all().stream()
                .filter(resource -> WRITING.contains(resource.method()))
                .toList();
    }

    public static List<Resource> all() {
        return under("", DefaultProcessEngineRestServiceImpl.class);
    }

    /** What a root resource of any REST application offers, with the paths below it. */
    public static List<Resource> under(String root, Class<?> resource) {
        EngineResources all = new EngineResources();
        Path own = AnnotationUtils.findAnnotation(resource, Path.class);
        all.walk(own == null ? root : join(root, own.value()), resource, Set.of());
        return all.found;
    }

    private static String join(String path, String below) {
        return path + (below.isEmpty() || below.startsWith("/") ? "" : "/") + below;
    }

    private void walk(String path, Class<?> type, Set<Class<?>> above) {
        if (above.contains(type) || !type.getName().startsWith("org.camunda")) return;
        Set<Class<?>> within = new HashSet<>(above);
        within.add(type);
        for (Method method : type.getMethods()) visit(path, method, within);
    }

    private void visit(String path, Method method, Set<Class<?>> above) {
        Path own = AnnotationUtils.findAnnotation(method, Path.class);
        String here = own == null ? path : join(path, own.value());
        HttpMethod verb = Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (verb != null) found.add(new Resource(verb.value(), here));
        else if (own != null) walk(here, method.getReturnType(), above);
    }
}
