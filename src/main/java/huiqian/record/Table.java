package huiqian.record;

import huiqian.record.TableRow.Cell;
import java.io.IOException;
import java.util.List;

/**
 * A table under an optional heading. Its header row is repeated on every page; neither heading nor header stands
 * alone at a page's foot.
 */
final class Table {

    private static final float ABOVE_HEADING = 14;
    private static final float BELOW_HEADING = 4;

    private final PageFlow flow;
    private final Typesetter type;
    private final float[] widths;
    private final String heading;
    private final List<Cell> header;
    private boolean begun;

    /** @param heading and header may be null and empty */
    Table(PageFlow flow, Typesetter type, float[] widths, String heading, List<Cell> header) {
        this.flow = flow;
        this.type = type;
        this.widths = widths;
        this.heading = heading;
        this.header = header;
    }

    void add(Cell... cells) throws IOException {
        TableRow row = row(List.of(cells));
        if (!begun) {
            begin(row);
        } else if (row.leastHeight() > flow.room()) {
            flow.turn(false);
            drawHeader();
        }
        drawPart(row);
        while (!row.isDone()) continueOnNextPage(row);
    }

    private void begin(TableRow first) throws IOException {
        begun = true;
        List<Line> lines = heading == null ? List.of() : type.set(heading, Style.HEADING, PageFlow.WIDTH);
        float above = lines.isEmpty() ? 0 : ABOVE_HEADING + lines.size() * Style.HEADING.leading() + BELOW_HEADING;
        if (above + headerHeight() + first.leastHeight() > flow.room()) flow.turn(false);
        drawHeading(lines);
        drawHeader();
    }

    private void drawHeading(List<Line> lines) throws IOException {
        if (lines.isEmpty()) return;
        if (!flow.isAtTop()) flow.down(ABOVE_HEADING);
        for (Line line : lines) {
            flow.canvas().text(line, PageFlow.MARGIN, flow.y());
            flow.down(Style.HEADING.leading());
        }
        flow.down(BELOW_HEADING);
    }

    private void continueOnNextPage(TableRow row) throws IOException {
        flow.turn(true);
        float top = flow.y();
        flow.down(headerHeight());
        drawPart(row);
        // After the row's text, which is read on from the last page without a break.
        if (!header.isEmpty()) row(header).drawPart(flow.canvas(), top, headerHeight());
    }

    private void drawPart(TableRow row) throws IOException {
        flow.down(row.drawPart(flow.canvas(), flow.y(), flow.room()));
    }

    private void drawHeader() throws IOException {
        if (!header.isEmpty()) drawPart(row(header));
    }

    private float headerHeight() {
        return header.isEmpty() ? 0 : row(header).height();
    }

    private TableRow row(List<Cell> cells) {
        return new TableRow(type, widths, cells);
    }
}
