package huiqian.engine.filing;

import huiqian.approval.FieldDefault;
import huiqian.approval.FieldOptions;
import huiqian.form.FieldSource;
import huiqian.form.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Today's options and defaults for the live parts of forms. */
@Component
public class LiveOptions {

    private final Map<String, FieldOptions> lists;
    private final Map<String, FieldDefault> defaults;
    private final int longest;

    /** @param longest so many options are shown to choose from; in a longer list people look for one */
    LiveOptions(
            List<FieldOptions> lists,
            List<FieldDefault> defaults,
            @Value("${huiqian.forms.longest-list:200}") int longest) {
        this.lists = lists.stream().collect(Collectors.toMap(FieldOptions::list, Function.identity()));
        this.defaults = defaults.stream().collect(Collectors.toMap(FieldDefault::word, Function.identity()));
        this.longest = longest;
    }

    /** The options of a list that contain the text, at most so many. @throws IllegalArgumentException for an unknown name */
    List<Option> find(String list, String text, int most) {
        return options(list(list).find(text, most));
    }

    private FieldOptions list(String name) {
        FieldOptions list = lists.get(name);
        if (list == null) throw new IllegalArgumentException("没有名为「%s」的选项列表".formatted(name));
        return list;
    }

    /** Whether there is such a list and it is too long to be shown. */
    public boolean isLong(String name) {
        FieldOptions list = lists.get(name);
        return list != null && list.count() > longest;
    }

    /** What a list offers today, value to label; empty if there is no such list, or if it is too long to be told. */
    public Map<String, String> today(String name) {
        FieldOptions list = lists.get(name);
        return list == null || isLong(name) ? Map.of() : list.options();
    }

    /** Why there is nothing to choose in a list; null if there is, or if there is no such list. */
    String missing(String name) {
        FieldOptions list = lists.get(name);
        return list == null || list.count() > 0 ? null : whenEmpty(list);
    }

    private static String whenEmpty(FieldOptions list) {
        String place = list.place().isEmpty() ? "" : "在「%s」里".formatted(list.place());
        return "还没有登记%s，请先联系%s%s登记".formatted(list.title(), list.keeper(), place);
    }

    FieldSource of(String person) {
        return new FieldSource() {
            @Override
            public Optional<List<Option>> options(String name) {
                FieldOptions list = list(name);
                return isLong(name) ? Optional.empty() : Optional.of(LiveOptions.options(list.options()));
            }

            @Override
            public List<Option> options(String name, Collection<String> values) {
                FieldOptions list = list(name);
                return values.isEmpty() ? List.of() : LiveOptions.options(list.options(values));
            }

            @Override
            public String whenEmpty(String name) {
                return LiveOptions.whenEmpty(list(name));
            }

            @Override
            public Object initial(String word) {
                FieldDefault known = defaults.get(word);
                if (known == null) throw new IllegalArgumentException("没有名为「%s」的默认值".formatted(word));
                return known.of(person);
            }
        };
    }

    private static List<Option> options(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }
}
