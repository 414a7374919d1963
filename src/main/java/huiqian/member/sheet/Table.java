package huiqian.member.sheet;

import java.util.List;

/**
 * What a file holds, cell by cell, the headings first; dates are written YYYY-MM-DD.
 *
 * @param problems what the file itself has wrong, such as formulas
 */
public record Table(List<Row> rows, List<BadLine> problems) {

    /** @param line as the spreadsheet numbers it, from 1 */
    public record Row(int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
