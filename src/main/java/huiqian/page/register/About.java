package huiqian.page.register;

/**
 * What a register is called.
 *
 * @param name its place below {@code /office}, and before {@code -entry.form}: rooms
 * @param title 房间
 * @param measure the word it is counted with: 间
 * @param key attribute and form key that a row is known by, never changed
 * @param series how the next key is made where none is given, such as {@code XS-%04d}; null where one has to be given
 * @param keeper who fills it in, as everybody else is told while it is empty
 */
public record About(String name, String title, String measure, String key, String series, String keeper) {}
