package huiqian.form;

import java.util.Map;

/** checkbox: yes or no, and no unless it is ticked. */
record CheckboxKind() implements Kind {

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        return posted instanceof Boolean ? Reading.of(posted) : Reading.wrong("应为是或否" + Quote.filledIn(posted));
    }

    @Override
    public Object empty() {
        return false;
    }

    @Override
    public boolean isEmpty(Object posted) {
        return Boolean.FALSE.equals(posted) || Kind.isNothing(posted);
    }

    @Override
    public String missing() {
        return "必须勾选";
    }

    @Override
    public String show(Object value) {
        return value instanceof Boolean ticked ? ticked ? "是" : "否" : String.valueOf(value);
    }
}
