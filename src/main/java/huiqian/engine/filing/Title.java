package huiqian.engine.filing;

import huiqian.approval.Flow;
import huiqian.form.Form;
import java.util.Map;

/** What a request is called in lists: its title field as people read it. */
final class Title {

    private static final int LONGEST = 200;

    private Title() {}

    static String of(Form form, Flow flow, Map<String, Object> data) {
        String title = form.field(flow.titleField() == null ? "" : flow.titleField())
                .map(field -> field.show(data.get(field.key())))
                .orElse(flow.name());
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
