package huiqian.page.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.page.form.PageForm;
import huiqian.sheet.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into cells, and what it means. */
class SheetCellsTests {

    private static final PageForm FORM = PageForm.of(
            """
            {"id": "keys-entry", "components": [
              {"type": "textfield", "key": "name", "label": "名称"},
              {"type": "number", "key": "copies", "label": "把数"},
              {"type": "checkbox", "key": "card", "label": "门禁卡"},
              {"type": "select", "key": "kind", "label": "种类", "values": [{"label": "机械锁", "value": "lock"}]},
              {"type": "checklist", "key": "days", "label": "日子", "values": [{"label": "周一", "value": "MON"}, {"label": "周二", "value": "TUE"}]},
              {"type": "datetime", "subtype": "date", "key": "since", "dateLabel": "日期"},
              {"type": "datetime", "subtype": "time", "key": "from", "timeLabel": "起"}]}""");

    private static Object value(String key, String cell) {
        FormColumn column = new FormColumn(key, FORM.field(key).label(), FORM.field(key), false, "", "");
        return SheetCells.value(FORM, column, cell, Table.COMMON_EPOCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name   | =1+1             | =1+1
                    copies | 1,200            | 1200
                    copies | １２             | 12
                    copies | 许多             | 许多
                    card   | 是               | true
                    card   | √                | true
                    card   | False            | false
                    card   | 也许             | 也许
                    kind   | 机 械 锁         | lock
                    kind   | lock             | lock
                    kind   | 电子锁           | 电子锁
                    days   | 周一、周二       | [MON, TUE]
                    days   | 周二 周八        | [TUE, 周八]
                    since  | 2026/9/1         | 2026-09-01
                    since  | 46266            | 2026-09-01
                    from   | 8:00             | 08:00
                    from   | ８：３０         | 08:30
                    from   | 24:00            | 00:00
                    from   | 1899-12-31T08:30 | 08:30
                    from   | 早上             | 早上
                    """)
    void isTakenForWhatItMeans(String key, String cell, String meant) {
        assertThat(value(key, cell)).hasToString(meant);
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> value("since", "开学")).hasMessageContaining("日期「开学」不是有效的日期");
        assertThat(List.of(value("days", "周一"))).containsExactly(List.of("MON"));
    }
}
