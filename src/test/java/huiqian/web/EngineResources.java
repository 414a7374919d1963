package huiqian.web;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** The resources of the engine's REST API, as its own annotations declare them. */
final class EngineResources {

    private static final Map<Class<? extends Annotation>, String> WRITING =
            Map.of(POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w-]+)[^}]*}");

    private final List<Resource> found = new ArrayList<>();

    private EngineResources() {}

    record Resource(String method, String template) {

        /** A list or a count, asked for with a body. */
        boolean isQuery() {
            return method.equals("POST") && template.matches("/(history/)?[a-z-]+(/count)?/?");
        }

        /** The path, each parameter replaced by an example for it; the example is asked with the path it stands under. */
        String path(BinaryOperator<String> example) {
            return PARAMETER.matcher(template).replaceAll(match -> example.apply(template, match.group(1)));
        }
    }

    static List<Resource> writing() {
        EngineResources all = new EngineResources();
        all.walk("", DefaultProcessEngineRestServiceImpl.class, Set.of());
        return all.found;
    }

    private void walk(String path, Class<?> type, Set<Class<?>> above) {
        if (above.contains(type) || !type.getName().startsWith("org.camunda")) return;
        Set<Class<?>> within = new HashSet<>(above);
        within.add(type);
        for (Method method : type.getMethods()) visit(path, method, within);
    }

    private void visit(String path, Method method, Set<Class<?>> above) {
        Path own = method.getAnnotation(Path.class);
        String here = own == null ? path : path + (own.value().startsWith("/") ? "" : "/") + own.value();
        boolean endpoint = false;
        for (Annotation annotation : method.getAnnotations())
            endpoint |= annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class);
        WRITING.forEach((annotation, name) -> {
            if (method.isAnnotationPresent(annotation)) found.add(new Resource(name, here));
        });
        if (!endpoint && own != null) walk(here, method.getReturnType(), above);
    }
}
