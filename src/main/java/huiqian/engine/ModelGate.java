package huiqian.engine;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** Is asked about every model that is deployed before the engine reads it, and says in its own words what the engine has against one. */
public interface ModelGate {

    /** What has to change before it can be deployed. */
    List<Problem> inspect(String model, NewDeployment deployment);

    /** What to tell of a model over which the engine stumbles with something else than a reason. */
    Problem unreadable(String model, Throwable failure);

    ParseException refusal(String model, List<Problem> problems);
}
