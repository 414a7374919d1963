package huiqian.engine.doors;

/** Rolls back a second click: the same submission is on file, with this process instance, since a moment ago. */
public class AlreadyFiled extends RuntimeException {

    private final String processInstance;

    public AlreadyFiled(String processInstance) {
        super(processInstance);
        this.processInstance = processInstance;
    }

    String processInstance() {
        return processInstance;
    }
}
