package huiqian.approval.inbox;

/** Where in its flow the request is for which a flow speaks to us just now. */
public interface Whereabouts {

    /** The name of the step that speaks. @throws IllegalStateException where no flow does */
    String step();
}
