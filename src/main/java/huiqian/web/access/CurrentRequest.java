package huiqian.web.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Makes the current request known before the login looks at it: what the audit log keeps of a login says from where. */
@Configuration(proxyBeanMethods = false)
class CurrentRequest {

    /** Spring Security's chain follows at -100. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
        var filter = new FilterRegistrationBean<>(new RequestContextFilter());
        filter.setOrder(OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 105);
        return filter;
    }
}
