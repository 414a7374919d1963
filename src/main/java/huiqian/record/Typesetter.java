package huiqian.record;

import huiqian.record.Style.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns text into lines for one document. Every character is drawn by the font asked for, by another of the family,
 * or shown by its code.
 */
final class Typesetter {

    private final Map<Weight, Typeface> faces = new EnumMap<>(Weight.class);

    Typesetter(PDDocument document, FontFamily family) throws IOException {
        for (Weight weight : Weight.values()) {
            faces.put(weight, new Typeface(document, family.font(weight)));
        }
    }

    /** The text's lines, none wider than the room given. */
    List<Line> set(String text, Style style, float room) {
        String visible = VisibleText.of(text, this::isDrawable);
        return Wrapping.wrap(visible, room, character -> width(character, style)).stream()
                .map(line -> line(line, style))
                .toList();
    }

    /** The text on one line, however long. */
    Line line(String text, Style style) {
        String visible = VisibleText.of(text, this::isDrawable).replace('\n', ' ');
        List<Line.Run> runs = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        Typeface current = null;
        for (int character : visible.codePoints().toArray()) {
            Typeface next = faceFor(character, style.weight());
            if (current != null && next != current) {
                runs.add(new Line.Run(current.font(), stretch.toString()));
                stretch.setLength(0);
            }
            current = next;
            stretch.appendCodePoint(character);
        }
        if (current != null) runs.add(new Line.Run(current.font(), stretch.toString()));
        return new Line(runs, style, widthOf(visible, style));
    }

    private float widthOf(String text, Style style) {
        return (float) text.codePoints()
                .mapToDouble(character -> width(character, style))
                .sum();
    }

    private float width(int character, Style style) {
        return faceFor(character, style.weight()).width(character) * style.size();
    }

    private boolean isDrawable(int character) {
        return faces.values().stream().anyMatch(face -> face.draws(character));
    }

    private Typeface faceFor(int character, Weight weight) {
        Typeface wanted = faces.get(weight);
        if (wanted.draws(character)) return wanted;
        return faces.values().stream()
                .filter(face -> face.draws(character))
                .findFirst()
                .orElse(wanted);
    }
}
