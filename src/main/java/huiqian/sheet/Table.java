package huiqian.sheet;

import huiqian.shared.Signs;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file holds, cell by cell, the headings first; dates are written YYYY-MM-DD.
 *
 * @param problems what the file itself has wrong, such as formulas
 * @param remarks how the file was read, where its looks leave a doubt
 * @param epoch the day that the number 0 stands for where a date was left a number
 */
public record Table(List<Row> rows, List<BadLine> problems, List<String> remarks, LocalDate epoch) {

    /** As spreadsheets count, all but those begun on old Macs. */
    public static final LocalDate COMMON_EPOCH = LocalDate.of(1899, 12, 30);

    public Table(List<Row> rows, List<BadLine> problems) {
        this(rows, problems, List.of(), COMMON_EPOCH);
    }

    /** @param line as the spreadsheet numbers it, from 1 */
    public record Row(int line, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(cell -> Signs.trimmed(cell).isEmpty());
        }
    }
}
