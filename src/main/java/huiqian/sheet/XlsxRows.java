package huiqian.sheet;

import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of a worksheet as it goes by. Nothing is computed: a formula is a problem, whatever its last value was. */
class XlsxRows extends DefaultHandler {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    private final CellValues values;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();
    private final MergedCells merged = new MergedCells();
    private final HiddenParts hidden = new HiddenParts();

    private int line;
    private List<String> cells = new ArrayList<>();
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;
    private final StringBuilder text = new StringBuilder();

    XlsxRows(CellValues values) {
        this.values = values;
    }

    List<Table.Row> rows() {
        merged.fill(rows, problems);
        return rows;
    }

    List<BadLine> problems() {
        return problems;
    }

    /** What an administrator should know of the rows. */
    List<String> remarks() {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return hidden.remarks(rows.stream().map(Table.Row::line).collect(Collectors.toSet()), widest);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "col" -> hidden.columns(attributes, MOST_COLUMNS);
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> collecting = !phonetic;
            case "mergeCell" -> merged.add(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (collecting) text.append(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void beginRow(Attributes row) {
        String number = row.getValue("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        hidden.line(line, row);
        cells = new ArrayList<>();
        column = -1;
    }

    private void beginCell(Attributes cell) {
        String reference = cell.getValue("r");
        column = reference == null ? column + 1 : CellRange.of(reference).firstColumn();
        if (column < 0 || column >= MOST_COLUMNS) throw Refusal.invalid("表格超过 %d 列，请删去多余的列".formatted(MOST_COLUMNS));
        type = cell.getValue("t");
        style = cell.getValue("s");
        formula = false;
        text.setLength(0);
    }

    private void endCell() {
        if (formula) refuse("单元格是公式，请改为它的值（复制后选择性粘贴为数值）");
        while (cells.size() <= column) cells.add("");
        cells.set(column, value());
    }

    private void endRow() {
        Table.Row row = new Table.Row(line, cells);
        if (row.isBlank()) return;
        if (rows.size() >= MOST_ROWS) throw Refusal.invalid("文件的行数过多，一次最多导入 5000 行");
        rows.add(row);
    }

    /** What cannot be read is named and stays visible as it is. */
    private String value() {
        String raw = text.toString();
        try {
            return values.of(type, style, raw);
        } catch (Refusal unreadable) {
            refuse(unreadable.getMessage());
            return "?";
        }
    }

    private void refuse(String reason) {
        problems.add(new BadLine(line, CellRange.cell(line, column) + " " + reason));
    }
}
