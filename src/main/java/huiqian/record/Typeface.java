package huiqian.record;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font within one document; only the glyphs used are embedded. */
final class Typeface {

    private final CmapLookup characters;
    private final HorizontalMetricsTable metrics;
    private final float unitsPerEm;
    private final PDFont font;

    Typeface(PDDocument document, TrueTypeFont outlines) throws IOException {
        characters = outlines.getUnicodeCmapLookup();
        metrics = outlines.getHorizontalMetrics();
        unitsPerEm = outlines.getUnitsPerEm();
        font = PDType0Font.load(document, outlines, true);
    }

    boolean draws(int character) {
        return characters.getGlyphId(character) > 0;
    }

    /** Width at size 1. */
    float width(int character) {
        return metrics.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
    }

    PDFont font() {
        return font;
    }
}
