package huiqian.engine;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeploymentSetup {

    @Bean
    FilterRegistrationBean<Filter> uploadLimit() {
        var filter = new FilterRegistrationBean<Filter>(new UploadLimit());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return filter;
    }
}
