package huiqian.engine.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.ResourceOptionsDto;
import org.glassfish.jersey.server.ServerProperties;

/**
 * What the house adds to each of Camunda's REST applications, those of the pages included: they find it by its line under META-INF/services, as
 * nobody but Camunda puts them together.
 */
public class EngineRestFeature implements Feature {

    @Override
    public boolean configure(FeatureContext application) {
        application
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(new PageBounds())
                .register(new BodyReader())
                .register(new Thrown())
                .register(new OptionsWithoutWords());
        return true;
    }

    /** Jersey would list the methods once more in the body; they are in the header. */
    private static final class OptionsWithoutWords implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            boolean asked = request.getMethod().equals(HttpMethod.OPTIONS);
            // What people may do with filters or users is Camunda's own answer, which its pages read.
            if (!asked || response.getStatus() >= 400 || response.getEntity() instanceof ResourceOptionsDto) return;
            response.setEntity(null);
            response.setStatus(204);
            response.getHeaders().keySet().retainAll(Set.of(HttpHeaders.ALLOW));
        }
    }
}
