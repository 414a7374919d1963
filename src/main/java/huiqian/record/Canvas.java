package huiqian.record;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page, in points from its lower left corner. */
final class Canvas implements AutoCloseable {

    /** A rectangle by its lower left corner. */
    record Box(float x, float y, float width, float height) {}

    private static final float HAIRLINE = 0.5f;

    private final PDPageContentStream stream;

    Canvas(PDPageContentStream stream) {
        this.stream = stream;
    }

    /** Draws a line whose top is at {@code top}. */
    void text(Line line, float x, float top) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(line.style().color());
        stream.newLineAtOffset(x, top - line.style().drop());
        for (Line.Run run : line.runs()) {
            stream.setFont(run.font(), line.style().size());
            stream.showText(run.text());
        }
        stream.endText();
    }

    void centred(Line line, float centre, float top) throws IOException {
        text(line, centre - line.width() / 2, top);
    }

    /** Draws a line at an angle, its middle at a point. */
    void slanted(Line line, float x, float y, double angle) throws IOException {
        stream.saveGraphicsState();
        stream.transform(Matrix.getRotateInstance(angle, x, y));
        centred(line, 0, line.style().leading() / 2);
        stream.restoreGraphicsState();
    }

    void fill(List<Box> boxes, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        for (Box box : boxes) stream.addRect(box.x(), box.y(), box.width(), box.height());
        stream.fill();
    }

    void frame(Box box, Color color, float thickness) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth(thickness);
        stream.addRect(box.x(), box.y(), box.width(), box.height());
        stream.stroke();
    }

    void frame(Box box) throws IOException {
        frame(box, Style.RULE, HAIRLINE);
    }

    void rule(float x, float y, float width, Color color, float thickness) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth(thickness);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
