package huiqian.page.register;

import huiqian.form.Field;
import huiqian.page.form.Filled;
import huiqian.page.form.PageForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Two people changed one row: the second is told, keeps what they typed, and gets what the first made of the rest. */
@Component
class Overtaking {

    private static final String OPENED = "was.";

    private final History history;

    Overtaking(History history) {
        this.history = history;
    }

    /** What the fields held when the form was opened, as the form sends it along. */
    static Map<String, String> opened(MultiValueMap<String, String> posted) {
        Map<String, String> opened = new HashMap<>();
        posted.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(OPENED)) opened.put(name.substring(OPENED.length()), value);
        });
        return opened;
    }

    String told(Book<?> book, Row by) {
        List<History.Line> lines = history.of(book, by.key());
        String who = lines.isEmpty() ? "别人" : lines.get(0).by();
        String what = lines.isEmpty() ? "" : "（%s）".formatted(lines.get(0).detail());
        return "您填写的时候，%s已经改过 %s%s，您的修改还没有保存。下面已经换上对方改的内容，您自己改过的照旧；请核对后再保存。".formatted(who, by.key(), what);
    }

    static Filled merged(Book<?> book, Row by, Filled mine) {
        PageForm form = book.form();
        Map<String, Object> theirs = book.values(by);
        Map<String, String> typed = form.raw(mine.values());
        Map<String, String> current = form.raw(theirs);
        Map<String, Object> values = new LinkedHashMap<>(mine.values());
        Map<String, String> different = new HashMap<>();
        for (Field field : form.fields()) {
            String key = field.key();
            String was = mine.was().getOrDefault(key, "");
            if (typed.get(key).equals(was)) values.put(key, theirs.get(key));
            else if (!current.get(key).equals(was) && !current.get(key).equals(typed.get(key)))
                different.put(key, field.show(theirs.get(key)));
        }
        return new Filled(values, current, different, Map.of(), mine.fixed());
    }
}
