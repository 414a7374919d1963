package huiqian.shared;

/** Work that goes on after the request that asked for it was answered: what is noted of it tells of whoever asked, and from where. */
public final class OnBehalf {

    /** Whoever asked, and the address they asked from. */
    public record Asker(String person, String address) {}

    private static final ThreadLocal<Asker> ASKED = new ThreadLocal<>();

    private OnBehalf() {}

    /** Does the work in this thread in somebody's name. */
    public static void of(String person, String address, Runnable work) {
        ASKED.set(new Asker(person, address));
        try {
            work.run();
        } finally {
            ASKED.remove();
        }
    }

    /** Null where the thread works on nobody's behalf. */
    public static Asker asked() {
        return ASKED.get();
    }
}
