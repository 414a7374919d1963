package huiqian.record;

import huiqian.shared.Signs;
import java.util.function.IntPredicate;

/** Text in which everything can be seen: what no font draws is shown by its code, such as 〔U+1F600〕, never left out. */
final class VisibleText {

    private final StringBuilder shown = new StringBuilder();
    private final IntPredicate drawable;
    private boolean withinCodes;

    private VisibleText(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** Of control characters only line breaks remain, as {@code \n}. */
    static String of(String text, IntPredicate drawable) {
        VisibleText visible = new VisibleText(drawable);
        // Both a return and a feed, and the separators of Unicode, break the line once.
        Signs.plain(text).replaceAll("\\R", "\n").codePoints().forEach(visible::add);
        visible.endCodes();
        return visible.shown.toString();
    }

    private void add(int character) {
        if (character == '\n') {
            plain("\n");
        } else if (character == '\t') {
            plain("    ");
        } else if (isSeen(character) && drawable.test(character)) {
            plain(Character.toString(character));
        } else if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            plain(" ");
        } else {
            code(character);
        }
    }

    private void plain(String text) {
        endCodes();
        shown.append(text);
    }

    private void code(int character) {
        shown.append(withinCodes ? " " : "〔").append("U+%04X".formatted(character));
        withinCodes = true;
    }

    private void endCodes() {
        if (withinCodes) shown.append('〕');
        withinCodes = false;
    }

    private static boolean isSeen(int character) {
        return !Signs.isInvisible(character)
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
