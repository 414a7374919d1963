package huiqian.access;

import huiqian.web.EngineResources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.plugin.resources.AdminPluginsRootResource;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.CockpitPluginsRootResource;
import org.camunda.bpm.tasklist.impl.plugin.resources.TasklistPluginsRootResource;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource;
import org.camunda.bpm.welcome.impl.plugin.resources.WelcomePluginsRootResource;
import org.springframework.boot.actuate.endpoint.web.servlet.WebMvcEndpointHandlerMapping;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every HTTP route of the running application, as {@code METHOD /path/{parameter}}; {@code ~} stands for both ways to the engine's REST API. */
final class Routes {

    private static final Map<String, Class<?>> PAGES = Map.of(
            "/camunda/api/admin#", UserAuthenticationResource.class,
            "/camunda/api/admin", SetupResource.class,
            "/camunda/api/admin##", AdminPluginsRootResource.class,
            "/camunda/api/cockpit", BaseRootResource.class,
            "/camunda/api/cockpit#", CockpitPluginsRootResource.class,
            "/camunda/api/tasklist", TasklistPluginsRootResource.class,
            "/camunda/api/welcome", WelcomePluginsRootResource.class);

    private final TreeSet<String> found = new TreeSet<>();

    private Routes() {}

    static Collection<String> of(ApplicationContext application) {
        Routes routes = new Routes();
        for (String name : List.of("requestMappingHandlerMapping"))
            routes.add(application.getBean(name, RequestMappingHandlerMapping.class));
        application.getBeansOfType(WebMvcEndpointHandlerMapping.class).values().forEach(routes::add);
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(pattern -> routes.found.add("GET " + pattern));
        EngineResources.all().forEach(resource -> routes.add("~", resource));
        PAGES.forEach((root, resource) ->
                EngineResources.under(root.replace("#", ""), resource).forEach(found -> routes.add("", found)));
        return routes.found;
    }

    private void add(RequestMappingInfoHandlerMapping mapping) {
        mapping.getHandlerMethods().keySet().forEach(this::add);
    }

    private void add(RequestMappingInfo mapping) {
        Stream<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of("GET")
                : mapping.getMethodsCondition().getMethods().stream().map(RequestMethod::name);
        methods.forEach(method -> mapping.getPatternValues().forEach(pattern -> found.add(method + " " + pattern)));
    }

    private void add(String root, EngineResources.Resource resource) {
        String path = resource.template().replaceAll("\\{\\s*([\\w-]+)[^}]*}", "{$1}");
        found.add(resource.method() + " " + root + (path.isEmpty() ? "/" : path));
    }
}
