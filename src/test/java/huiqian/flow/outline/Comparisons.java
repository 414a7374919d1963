package huiqian.flow.outline;

/** Comparisons without an application around them. */
public final class Comparisons {

    private Comparisons() {}

    /** One that calls groups by their ids. */
    public static Comparison plain() {
        return new Comparison(group -> group);
    }
}
