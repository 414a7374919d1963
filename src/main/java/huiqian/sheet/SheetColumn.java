package huiqian.sheet;

/** A column of a sheet that people fill in: what its heading says, and what they read about it. */
public interface SheetColumn {

    String title();

    /** Whether a sheet without the column cannot be read. */
    boolean isRequired();

    /** What to fill in, in Chinese. */
    String explanation();

    /** What a line in the template shows. */
    String example();
}
