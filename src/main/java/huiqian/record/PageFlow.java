package huiqian.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a document, filled from top to bottom. */
final class PageFlow implements AutoCloseable {

    static final float MARGIN = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float CENTRE = PDRectangle.A4.getWidth() / 2;

    private static final float TOP = PDRectangle.A4.getHeight() - 50;
    private static final float BOTTOM = 62;

    /** A page of the flow, and whether it goes on with a table row that the page before began. */
    record Leaf(PDPage page, boolean startsInsideRow) {}

    private final PDDocument document;
    private final List<Leaf> leaves = new ArrayList<>();
    private Canvas canvas;
    private float y;

    PageFlow(PDDocument document) throws IOException {
        this.document = document;
        turn(false);
    }

    /** Goes on at the top of a new page. */
    void turn(boolean insideRow) throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        leaves.add(new Leaf(page, insideRow));
        canvas = new Canvas(new PDPageContentStream(document, page));
        y = TOP;
    }

    Canvas canvas() {
        return canvas;
    }

    /** How far down the page is filled. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    boolean isAtTop() {
        return y == TOP;
    }

    /** The height left on this page. */
    float room() {
        return y - BOTTOM;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    @Override
    public void close() throws IOException {
        if (canvas != null) canvas.close();
        canvas = null;
    }
}
