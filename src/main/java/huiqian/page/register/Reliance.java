package huiqian.page.register;

/**
 * Something that others rely on a row for, such as a booking to come.
 *
 * @param text as people read it
 * @param flaw why the row as it is now does not suit it; null if it does
 */
public record Reliance(String text, String flaw) {}
