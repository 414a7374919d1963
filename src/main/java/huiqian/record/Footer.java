package huiqian.record;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** The foot of every page: number, page x of y, check code. */
final class Footer {

    private static final float TOP = 50;

    private final PDDocument document;
    private final Typesetter type;

    Footer(PDDocument document, Typesetter type) {
        this.document = document;
        this.type = type;
    }

    void draw(RecordContent content, List<PageFlow.Leaf> leaves) throws IOException {
        for (int i = 0; i < leaves.size(); i++) {
            try (Canvas canvas = canvas(leaves.get(i))) {
                draw(canvas, content, "第 %d 页 / 共 %d 页".formatted(i + 1, leaves.size()));
            }
        }
    }

    /**
     * Set before the page's own text, so that a cell which goes on overleaf is read in one piece; after it where
     * the page begins inside a cell.
     */
    private Canvas canvas(PageFlow.Leaf leaf) throws IOException {
        AppendMode mode = leaf.startsInsideRow() ? AppendMode.APPEND : AppendMode.PREPEND;
        return new Canvas(new PDPageContentStream(document, leaf.page(), mode, true, true));
    }

    private void draw(Canvas canvas, RecordContent content, String page) throws IOException {
        canvas.rule(PageFlow.MARGIN, TOP, PageFlow.WIDTH, Style.RULE, 0.5f);
        float top = TOP - 4;
        canvas.text(type.line(number(content), Style.SMALL), PageFlow.MARGIN, top);
        canvas.centred(type.line(page, Style.SMALL), PageFlow.CENTRE, top);
        Line code = type.line("校验码 " + content.checkCode(), Style.SMALL);
        canvas.text(code, PageFlow.MARGIN + PageFlow.WIDTH - code.width(), top);
    }

    private static String number(RecordContent content) {
        return "编号 " + content.number() + (content.trial() ? "（试运行）" : "");
    }
}
