package huiqian.audit;

/** Work that goes on after the request that asked for it was answered: the log tells of whoever asked, and from where. */
public final class OnBehalf {

    private static final ThreadLocal<Caller> ASKED = new ThreadLocal<>();

    private OnBehalf() {}

    /** Does the work in this thread in somebody's name. */
    public static void of(String person, String address, Runnable work) {
        ASKED.set(new Caller(person, address));
        try {
            work.run();
        } finally {
            ASKED.remove();
        }
    }

    /** Null where the thread works on nobody's behalf. */
    static Caller asked() {
        return ASKED.get();
    }
}
