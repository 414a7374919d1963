package huiqian.flow.model;

import java.util.Optional;
import java.util.Set;

/** Signs in a text that nobody sees: of no width, turning the text round, or none at all. */
public final class Signs {

    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    /** Letters that are drawn as nothing. */
    private static final Set<Integer> BLANK = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private static final int LONGEST = 60;

    private Signs() {}

    public static boolean areHidden(String text) {
        return first(text).isPresent();
    }

    public static String told(String what, String text) {
        String shown = first(text).map("U+%04X"::formatted).orElse("");
        return what + "中有看不见的字符（" + shown + "），请删去后重新输入";
    }

    /** What people can read of a name, if it is not too long to be read. */
    static String legible(String name) {
        if (name == null || name.length() <= LONGEST && !areHidden(name)) return name;
        String seen = name.codePoints()
                .filter(sign -> !isHidden(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static Optional<Integer> first(String text) {
        return text.codePoints().filter(Signs::isHidden).boxed().findFirst();
    }

    private static boolean isHidden(int sign) {
        boolean control = Character.getType(sign) == Character.CONTROL && sign != '\n' && sign != '\t' && sign != '\r';
        boolean variant = sign >= 0xFE00 && sign <= 0xFE0F;
        return control || variant || BLANK.contains(sign) || HIDDEN.contains(Character.getType(sign));
    }
}
