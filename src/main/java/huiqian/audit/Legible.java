package huiqian.audit;

import java.util.regex.Pattern;

/** Text from anywhere as every database keeps it and a reader sees it. */
final class Legible {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}]");

    private Legible() {}

    /** The beginning of the text in one line, what cannot be seen shown as a replacement; null for null. */
    static String cut(String text, int most) {
        if (text == null) return null;
        String shown = INVISIBLE.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
        if (shown.length() <= most) return shown;
        boolean splitsAPair = Character.isHighSurrogate(shown.charAt(most - 1));
        return shown.substring(0, splitsAPair ? most - 1 : most);
    }
}
