package huiqian.shared;

/** A setting or a state with which the platform must not start, told in Chinese in place of a stack trace. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    /** @param remedy what to do about it */
    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
