package huiqian.record;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Says across every page of a trial's record, behind what is written there, that it is one. */
final class TrialMark {

    static final String NOTICE = "试运行，不作为正式批件";

    private static final String WORDS = "试 运 行";
    private static final Style LIGHT = new Style(Style.Weight.MEDIUM, 110, new Color(0xF6DFD9));
    private static final double SLANT = Math.toRadians(52);

    private final PDDocument document;
    private final Typesetter type;

    TrialMark(PDDocument document, Typesetter type) {
        this.document = document;
        this.type = type;
    }

    void draw(List<PageFlow.Leaf> leaves) throws IOException {
        Line words = type.line(WORDS, LIGHT);
        for (PageFlow.Leaf leaf : leaves) {
            PDPageContentStream behind = new PDPageContentStream(document, leaf.page(), AppendMode.PREPEND, true, true);
            try (Canvas canvas = new Canvas(behind)) {
                canvas.slanted(words, PageFlow.CENTRE, PDRectangle.A4.getHeight() / 2, SLANT);
            }
        }
    }
}
