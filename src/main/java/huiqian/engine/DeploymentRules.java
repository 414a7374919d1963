package huiqian.engine;

import java.util.List;
import org.camunda.bpm.engine.repository.DeploymentHandlerFactory;
import org.springframework.stereotype.Component;

/**
 * What watches over deployments.
 *
 * @param duplicates when files are the same as those deployed before
 */
@Component
public record DeploymentRules(ModelGate gate, List<OnDeployment> watchers, DeploymentHandlerFactory duplicates) {}
