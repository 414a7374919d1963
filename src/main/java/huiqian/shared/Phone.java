package huiqian.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number of the mainland, as people type and paste it and as it is kept: 13800138000, 021-12345678, 021-12345678-123. */
public final class Phone {

    /** What to say of anything else. */
    public static final String EXPECTED = "应为大陆手机号码或固定电话，如 13800138000、021-12345678";

    private static final int LONGEST = 60;

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212\\u30FC_./·]");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:转|轉|分机|ext|x|×|#|\\*|,)+-?");
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)86-?");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern GROUPED_MOBILE = Pattern.compile("1[3-9]\\d-?\\d{4}-?\\d{4}");

    /** Area code, where a dash does not end it by the length such codes have; number, perhaps in two groups; extension. */
    private static final Pattern LANDLINE =
            Pattern.compile("(?:(0\\d{2,3}(?=-)|010|02\\d|0[3-9]\\d{2})-?)?(\\d{7,8}|\\d{3,4}-\\d{4})(?:-(\\d{1,6}))?");

    private Phone() {}

    /** The number as it is kept; empty if it is none. */
    public static Optional<String> of(String typed) {
        if (typed == null || typed.length() > LONGEST) return Optional.empty();
        String text = plain(typed);
        Matcher country = COUNTRY.matcher(text);
        if (country.lookingAt()) return national(text.substring(country.end()));
        return dialled(text).or(() -> text.startsWith("86") ? national(text.substring(2)) : Optional.empty());
    }

    /** The number as it is kept, or the text as it is where it is none: for what was kept before there was a rule. */
    public static String orAsIs(String typed) {
        return of(typed).orElse(typed);
    }

    /** Digits and single dashes, whatever stood between them. */
    private static String plain(String typed) {
        String text = Signs.code(typed).replace("(0)", "").replace("(", "").replace(')', '-');
        String dashed = EXTENSION.matcher(DASH.matcher(text).replaceAll("-")).replaceAll("-");
        return dashed.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }

    /** Behind the country's code, where an area's code may go without its zero. */
    private static Optional<String> national(String text) {
        String number = text.replaceAll("^-", "");
        return dialled(number).or(() -> landline("0" + number));
    }

    private static Optional<String> dialled(String text) {
        String digits = text.replace("-", "");
        if (GROUPED_MOBILE.matcher(text).matches()) return Optional.of(digits);
        return landline(text).or(() -> MOBILE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty());
    }

    private static Optional<String> landline(String text) {
        Matcher parts = LANDLINE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String area = parts.group(1) == null ? "" : parts.group(1) + "-";
        String extension = parts.group(3) == null ? "" : "-" + parts.group(3);
        return Optional.of(area + parts.group(2).replace("-", "") + extension);
    }
}
