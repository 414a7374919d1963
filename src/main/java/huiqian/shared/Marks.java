package huiqian.shared;

import java.lang.Character.UnicodeScript;

/** Counts the marks on each sign of a text, from its beginning: heaped up they cover the lines above and below. */
final class Marks {

    /** Vietnamese has an accent and a tone on one vowel. */
    private static final int MOST = 2;

    /** Scripts with marks of their own stack letters and vowels on one another, Tibetan most of all. */
    private static final int MOST_OF_A_SCRIPT = 4;

    private int any;
    private int ofNoScript;

    /** Whether the next sign is a mark, and more than its base bears. */
    boolean isOneTooMany(int sign) {
        int type = Character.getType(sign);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        if (!mark) {
            any = 0;
            ofNoScript = 0;
            return false;
        }
        if (SignKind.isLook(sign)) return false;
        any++;
        if (UnicodeScript.of(sign) == UnicodeScript.INHERITED) ofNoScript++;
        return any > MOST_OF_A_SCRIPT || ofNoScript > MOST;
    }
}
