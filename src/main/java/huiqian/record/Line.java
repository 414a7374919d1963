package huiqian.record;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A line ready to be drawn, and the room it takes. */
record Line(List<Run> runs, Style style, float width) {

    /** A stretch of a line that one font draws. */
    record Run(PDFont font, String text) {}
}
