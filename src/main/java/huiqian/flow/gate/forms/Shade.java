package huiqian.flow.gate.forms;

import java.util.stream.IntStream;

/**
 * Whether text of a colour is read: any ink on any paper has the contrast of 4.5 to 1 that the Web Content Accessibility Guidelines 2.2 ask for
 * (1.4.3), so that nothing is written white on white.
 */
final class Shade {

    private static final double DARKEST_PAPER = 0.72;
    private static final double LIGHTEST_INK = 0.12;
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Shade() {}

    /** @param colour {@code #rgb} or {@code #rrggbb} */
    static boolean isInk(String colour) {
        return luminance(colour) <= LIGHTEST_INK;
    }

    static boolean isPaper(String colour) {
        return luminance(colour) >= DARKEST_PAPER;
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(i -> WEIGHTS[i] * linear(Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0))
                .sum();
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
