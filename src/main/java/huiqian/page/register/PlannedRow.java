package huiqian.page.register;

import java.util.Map;

/**
 * What an import would do to one row.
 *
 * @param key empty for a row that will be numbered
 * @param now the row as it stands; null for one to be entered
 * @param detail as people read it
 */
record PlannedRow(int line, String key, Row now, String detail, Map<String, Object> values) {

    public boolean isNew() {
        return now == null;
    }
}
