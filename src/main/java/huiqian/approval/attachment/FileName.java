package huiqian.approval.attachment;

import huiqian.shared.Signs;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** What an attachment is called: as its owner called it, without whatever would deceive people or harm a computer. */
final class FileName {

    static final int LONGEST = 120;

    private static final String NAMELESS = "附件";

    /** Signs that no name of a file has on some system. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");

    /** Blanks and points that some systems drop at the end of a name, and hide it by at its beginning. */
    private static final Pattern AT_ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Names that are devices, whatever extension they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Set<Integer> UNPRINTED = Set.of(
            (int) Character.CONTROL,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.FORMAT);

    private FileName() {}

    /** With an extension of its kind, at most 120 signs long and never empty. */
    static String clean(String given, FileKind kind) {
        String name = seen(given);
        if (DEVICE.matcher(name).matches()) name = "_" + name;
        int point = name.lastIndexOf('.');
        boolean called = point > 0 && kind.isCalledSo(name.substring(point + 1));
        String stem = trimmed(called ? name.substring(0, point) : name);
        String extension = called ? name.substring(point) : "." + kind.extension();
        return trimmed(start(stem.isEmpty() ? NAMELESS : stem, LONGEST - extension.length())) + extension;
    }

    /** How a file is named to its owner before anybody knows what it is. */
    static String told(String given) {
        String name = start(seen(given), LONGEST);
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Of a path its last part, of its signs those that are seen. */
    private static String seen(String given) {
        String whole = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        Signs.plain(last).codePoints().filter(FileName::isPrinted).forEach(name::appendCodePoint);
        String one = NOT_IN_NAMES.matcher(name).replaceAll("_");
        return trimmed(BLANKS.matcher(one).replaceAll(" "));
    }

    private static boolean isPrinted(int sign) {
        return !UNPRINTED.contains(Character.getType(sign)) && !Signs.isInvisible(sign);
    }

    private static String trimmed(String name) {
        return AT_ENDS.matcher(name).replaceAll("");
    }

    private static String start(String text, int signs) {
        return text.codePointCount(0, text.length()) <= signs
                ? text
                : text.substring(0, text.offsetByCodePoints(0, signs));
    }
}
