package huiqian.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A row of a table, drawn in as many parts as pages need. */
final class TableRow {

    /** A cell's text; the shaded ones are labels. */
    record Cell(String text, Style style, boolean shaded) {

        static Cell label(String text) {
            return new Cell(text, Style.LABEL, true);
        }

        static Cell value(String text) {
            return new Cell(text, Style.BODY, false);
        }
    }

    private static final float PAD_X = 6;
    private static final float PAD_Y = 4;
    private static final float LEADING = Style.BODY.leading();

    /** A row up to this many lines moves to the next page rather than break. */
    private static final int KEPT_TOGETHER = 6;

    private final Typesetter type;
    private final float[] widths;
    private final List<Cell> cells;
    private final List<List<Line>> lines = new ArrayList<>();
    private final int[] drawn;

    TableRow(Typesetter type, float[] widths, List<Cell> cells) {
        this.type = type;
        this.widths = widths;
        this.cells = cells;
        this.drawn = new int[cells.size()];
        for (int i = 0; i < widths.length; i++) lines.add(set(cells.get(i).text(), i));
    }

    private List<Line> set(String text, int column) {
        return type.set(text, cells.get(column).style(), widths[column] - 2 * PAD_X);
    }

    float height() {
        return heightOf(linesLeft());
    }

    /** The least that must fit before the row may begin on a page. */
    float leastHeight() {
        int left = linesLeft();
        return heightOf(left <= KEPT_TOGETHER ? left : 3);
    }

    boolean isDone() {
        return linesLeft() == 0;
    }

    private static float heightOf(int count) {
        return count * LEADING + 2 * PAD_Y;
    }

    private int linesLeft() {
        return IntStream.range(0, widths.length).map(this::left).max().orElse(0);
    }

    private int left(int column) {
        return lines.get(column).size() - drawn[column];
    }

    /** Draws as much of the row as the room holds and answers the height it took. */
    float drawPart(Canvas canvas, float top, float room) throws IOException {
        List<Line> name = nameAgain();
        int count = Math.max(Math.min(linesLeft(), linesFor(room)), name.size());
        drawBoxes(canvas, top, heightOf(count));
        for (int column : inReadingOrder(count)) drawText(canvas, column, top, count);
        drawLines(canvas, name, PageFlow.MARGIN, top);
        return heightOf(count);
    }

    private int linesFor(float room) {
        int fitting = Math.max(1, (int) ((room - 2 * PAD_Y) / LEADING));
        // No single line is left over for the next page.
        return linesLeft() == fitting + 1 && fitting > 1 ? fitting - 1 : fitting;
    }

    /** The row's name, for a page that begins inside the row after the name was drawn in full. */
    private List<Line> nameAgain() {
        boolean begun = IntStream.of(drawn).sum() > 0;
        if (!begun || left(0) > 0) return List.of();
        List<Line> again = set(cells.get(0).text() + "（续）", 0);
        return again.size() > KEPT_TOGETHER ? List.of() : again;
    }

    /**
     * Cells that came over from the last page first, those that go on to the next page last: their text stays in
     * one piece.
     */
    private List<Integer> inReadingOrder(int count) {
        Comparator<Integer> order =
                Comparator.comparing(column -> drawn[column] > 0 ? 0 : left(column) > count ? 2 : 1);
        return IntStream.range(0, widths.length)
                .filter(column -> left(column) > 0)
                .boxed()
                .sorted(order)
                .toList();
    }

    private void drawText(Canvas canvas, int column, float top, int count) throws IOException {
        float x = PageFlow.MARGIN;
        for (int i = 0; i < column; i++) x += widths[i];
        int until = Math.min(lines.get(column).size(), drawn[column] + count);
        drawLines(canvas, lines.get(column).subList(drawn[column], until), x, top);
        drawn[column] = until;
    }

    private static void drawLines(Canvas canvas, List<Line> lines, float x, float top) throws IOException {
        float y = top - PAD_Y;
        for (Line line : lines) {
            canvas.text(line, x + PAD_X, y);
            y -= LEADING;
        }
    }

    private void drawBoxes(Canvas canvas, float top, float height) throws IOException {
        float x = PageFlow.MARGIN;
        for (int column = 0; column < widths.length; column++) {
            Canvas.Box box = new Canvas.Box(x, top - height, widths[column], height);
            if (cells.get(column).shaded()) canvas.fill(List.of(box), Style.SHADE);
            canvas.frame(box);
            x += widths[column];
        }
    }
}
