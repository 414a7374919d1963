package huiqian.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** checklist and taglist: some of the choices, each at most once. */
record ListKind(Offer offer) implements Choices {

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        if (!(posted instanceof List<?> values)) return Reading.wrong("应为一组选项" + Quote.filledIn(posted));
        if (values.size() > Plain.LONGEST_LIST) return Reading.wrong("最多选择 " + Plain.LONGEST_LIST + " 项");
        Set<Object> chosen = new LinkedHashSet<>();
        for (Object value : values) {
            Reading reading = offer.read(value);
            if (!reading.isSound()) return reading;
            if (!chosen.add(reading.value())) return Reading.wrong("重复选择了" + Quote.of(value));
        }
        return Reading.of(List.copyOf(chosen));
    }

    @Override
    public Object plain(Object posted) {
        // As in the browser, where a list nothing was chosen from is empty and not null.
        return isEmpty(posted) ? List.of() : Plain.value(posted);
    }

    @Override
    public String missing() {
        return "至少选择一项";
    }

    @Override
    public String show(Object value) {
        if (!(value instanceof List<?> values)) return offer.show(value);
        return values.stream().map(offer::show).collect(Collectors.joining("、"));
    }
}
