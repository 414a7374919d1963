package huiqian.sheet;

/** A column of a sheet that people fill in: what its heading says, and what they read about it. */
public interface SheetColumn {

    String title();

    /** Whether a sheet without the column cannot be read. */
    boolean isRequired();

    /** Whether anything is taken over from it; a sheet may have other columns, but nobody needs to hear of them. */
    default boolean isTakenOver() {
        return true;
    }

    /** What to fill in, in Chinese. */
    String explanation();

    /** What a line in the template shows. */
    String example();
}
