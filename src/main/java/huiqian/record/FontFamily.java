package huiqian.record;

import huiqian.record.Style.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The record's fonts, parsed. Serves one document at a time: parsing is slow, and a parsed font is not safe for two
 * threads.
 */
final class FontFamily {

    private static final Map<Weight, String> FILES =
            Map.of(Weight.REGULAR, "NotoSansSC-Regular.ttf", Weight.MEDIUM, "NotoSansSC-Medium.ttf");

    private final Map<Weight, TrueTypeFont> fonts = new EnumMap<>(Weight.class);
    private final Map<Weight, UsedCharacters> characters = new EnumMap<>(Weight.class);

    private FontFamily() {}

    static FontFamily load() {
        FontFamily family = new FontFamily();
        FILES.forEach(family::add);
        return family;
    }

    private void add(Weight weight, String file) {
        try (InputStream in = FontFamily.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + file)) {
            if (in == null) throw new IllegalStateException("Font missing on the class path: " + file);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures and positional forms are of no use to Chinese text and cost time with every line.
            font.setEnableGsub(false);
            UsedCharacters used = new UsedCharacters((CmapSubtable) font.getUnicodeCmapLookup());
            font.getCmap().setCmaps(new CmapSubtable[] {used});
            fonts.put(weight, font);
            characters.put(weight, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font(Weight weight) {
        return fonts.get(weight);
    }

    /** Forgets the last document's characters: its text must not show in the next one. */
    void forget() {
        characters.values().forEach(UsedCharacters::forget);
    }
}
