package huiqian.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who comes by the front door is shown to Tasklist. */
@Configuration(proxyBeanMethods = false)
class Entrance implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/camunda/app/tasklist/");
    }
}
