package huiqian.engine;

/** Rolls back a second click: the same submission is on file, with this process instance, since a moment ago. */
class AlreadyFiled extends RuntimeException {

    private final String processInstance;

    AlreadyFiled(String processInstance) {
        super(processInstance);
        this.processInstance = processInstance;
    }

    String processInstance() {
        return processInstance;
    }
}
