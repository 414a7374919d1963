package huiqian.record;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Breaks text into lines where Chinese typography allows it: no closing mark begins a line; a word longer than a
 * line is cut.
 */
final class Wrapping {

    /** Rounding must not push the last character of a line that fits exactly. */
    private static final float TOLERANCE = 0.01f;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final float room;
    private final IntFunction<Float> width;
    private float filled;

    private Wrapping(float room, IntFunction<Float> width) {
        this.room = room + TOLERANCE;
        this.width = width;
    }

    static List<String> wrap(String text, float room, IntFunction<Float> width) {
        Wrapping wrapping = new Wrapping(room, width);
        text.lines().forEach(wrapping::paragraph);
        if (wrapping.lines.isEmpty()) wrapping.lines.add("");
        return wrapping.lines;
    }

    private void paragraph(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            place(text.substring(start, end));
        }
        endLine();
    }

    private void place(String piece) {
        float needed = widthOf(piece.stripTrailing());
        if (filled + needed > room && filled > 0) endLine();
        if (needed > room) {
            piece.codePoints().forEach(this::placeCharacter);
        } else {
            line.append(piece);
            filled += widthOf(piece);
        }
    }

    private void placeCharacter(int character) {
        float needed = width.apply(character);
        if (filled + needed > room && filled > 0) endLine();
        line.appendCodePoint(character);
        filled += needed;
    }

    private void endLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        filled = 0;
    }

    private float widthOf(String text) {
        return (float) text.codePoints().mapToDouble(width::apply).sum();
    }
}
