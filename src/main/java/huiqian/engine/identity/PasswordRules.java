package huiqian.engine.identity;

import huiqian.shared.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a password of one's own choice must be like. Each rule refuses with the sentence people read. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int FEWEST_KINDS = 2;
    private static final int FEWEST_SIGNS = 5;

    /** What people choose who have to choose something, without what they add to be let through. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "iloveyou",
            "woaini",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qazwsx",
            "1qaz2wsx",
            "abcdef",
            "abcabc",
            "admin",
            "administrator",
            "letmein",
            "welcome",
            "huiqian",
            "xueshenghui");

    private static final String DIGITS = "01234567890 9876543210";

    private PasswordRules() {}

    static void check(String person, String present, String chosen) {
        isLongEnough(chosen);
        isShortEnough(chosen);
        mixesSigns(chosen);
        isNoCommonWord(chosen);
        holdsNoAccount(person, chosen);
        isNew(present, chosen);
    }

    static void isLongEnough(String chosen) {
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST)
            throw Refusal.invalid("新密码至少要有 %d 个字符".formatted(SHORTEST));
    }

    static void isShortEnough(String chosen) {
        if (chosen.length() > LONGEST) throw Refusal.invalid("新密码不能超过 %d 个字符".formatted(LONGEST));
    }

    static void mixesSigns(String chosen) {
        if (kinds(chosen) < FEWEST_KINDS) throw Refusal.invalid("新密码要包含字母、数字、符号中的至少两种");
        if (chosen.codePoints().distinct().count() < FEWEST_SIGNS)
            throw Refusal.invalid("新密码重复的字符太多，至少要有 %d 个不同的字符".formatted(FEWEST_SIGNS));
    }

    private static long kinds(String chosen) {
        return Stream.<IntPredicate>of(
                        Character::isLetter, Character::isDigit, sign -> !Character.isLetterOrDigit(sign))
                .filter(kind -> chosen.codePoints().anyMatch(kind))
                .count();
    }

    /** Also with digits or signs put before or behind it. */
    static void isNoCommonWord(String chosen) {
        String word = chosen.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        String digits = chosen.replaceAll("\\D", "");
        boolean counts = digits.length() > 5 && DIGITS.contains(digits) && chosen.length() - digits.length() < 4;
        if (COMMON.contains(word) || counts) throw Refusal.invalid("新密码太常见，容易被猜到，请换一个");
    }

    static void holdsNoAccount(String person, String chosen) {
        boolean held = person.length() > 2 && chosen.toLowerCase(Locale.ROOT).contains(person.toLowerCase(Locale.ROOT));
        if (held) throw Refusal.invalid("新密码不能包含账号「%s」".formatted(person));
    }

    static void isNew(String present, String chosen) {
        if (chosen.equals(present)) throw Refusal.invalid("新密码不能与现在的密码相同");
    }
}
