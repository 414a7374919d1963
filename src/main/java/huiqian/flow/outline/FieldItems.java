package huiqian.flow.outline;

import static huiqian.flow.outline.Labels.label;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import java.util.ArrayList;
import java.util.List;

/**
 * What the form of one step asks and shows.
 *
 * @param apply the form the application is filed with; what a later step repeats of it is told there
 */
record FieldItems(AnnotatedModel sketch, String element, String step, FormFile form, FormFile apply) {

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        form.parts().stream()
                .filter(Component::carriesValue)
                .forEach(part -> items.add(field(part.json(), part.hides())));
        return items;
    }

    private Item field(JsonNode field, List<String> hidden) {
        Aspect condition = Aspect.of("隐藏条件", condition(hidden));
        String name = "「" + label(field) + "」";
        if (repeatsApplication(field)) {
            String gist = condition.isSaid() ? "只读，隐藏条件：" + condition.text() : "只读";
            return item(field, step + "显示的" + name, List.of(condition)).withGist(gist);
        }
        List<Aspect> aspects = new ArrayList<>(FieldTraits.of(field));
        aspects.add(condition);
        return item(field, step + "的字段" + name, aspects);
    }

    private Item item(JsonNode field, String subject, List<Aspect> aspects) {
        return Item.of(FormFile.key(field), element, subject, aspects, List.of());
    }

    private boolean repeatsApplication(JsonNode field) {
        return apply != null
                && !form.id().equals(apply.id())
                && FormFile.isReadonly(field)
                && apply.field(FormFile.key(field)).isPresent();
    }

    private String condition(List<String> hidden) {
        return String.join("，或 ", hidden.stream().map(sketch.labels()::inFeel).toList());
    }
}
