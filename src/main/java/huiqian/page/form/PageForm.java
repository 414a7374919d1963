package huiqian.page.form;

import huiqian.form.Answers;
import huiqian.form.Component;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.form.Sight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as our pages draw it and read it back. Immutable. */
public final class PageForm {

    private final Form form;
    private final List<Component> components;

    private PageForm(Form form, List<Component> components) {
        this.form = form;
        this.components = components;
    }

    /** @param json a form whose live parts are filled in */
    public static PageForm of(String json) {
        return new PageForm(Form.parse(json), Form.components(json));
    }

    /** The same without what the platform draws in of the application, for a page that shows that in another place. */
    public PageForm withoutApplication() {
        return new PageForm(
                form,
                components.stream()
                        .filter(component -> !component.isOfApplication())
                        .toList());
    }

    public String title() {
        return form.title();
    }

    public List<Field> fields() {
        return form.fields();
    }

    public Field field(String key) {
        return form.field(key).orElse(null);
    }

    /** What the form says of a field besides its label; empty for nothing. */
    public String description(String key) {
        return component(key).json().path("description").asText("");
    }

    /** A property of a field, as set in Modeler; empty for none. */
    public String property(String key, String name) {
        return component(key).json().path("properties").path(name).asText("");
    }

    /** Of a datetime: date, time or datetime. */
    public String subtype(String key) {
        return component(key).json().path("subtype").asText("date");
    }

    public boolean isRequired(String key) {
        return component(key).json().path("validate").path("required").asBoolean();
    }

    private Component component(String key) {
        return components.stream()
                .filter(component -> component.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + key));
    }

    /** What its fields hold before anybody fills them in. */
    public Map<String, Object> initial() {
        Map<String, Object> initial = new LinkedHashMap<>();
        form.fields().forEach(field -> initial.put(field.key(), field.initial()));
        return initial;
    }

    /** Judges what was filled in as a submission over any other door is judged. */
    public Answers check(Map<String, Object> values) {
        return form.check(values, Map.of());
    }

    /** What there is to draw, in the order of the form; what its conditions hide is left out. */
    public List<Input> inputs(Filled filled) {
        Sight sight = form.sight(filled.values());
        Filled computed = filled.with(computed(sight));
        return components.stream()
                .filter(sight::shows)
                .flatMap(component -> new Drawing(component, field(component.key()), computed).input().stream())
                .toList();
    }

    private Map<String, Object> computed(Sight sight) {
        Map<String, Object> computed = new LinkedHashMap<>();
        form.fields().stream()
                .filter(Field::isComputed)
                .forEach(field -> computed.put(field.key(), sight.data().get(field.key())));
        return computed;
    }

    /** What a browser sent, as the values it stands for; fields that the values themselves hide are left out, as are fixed ones. */
    public Map<String, Object> read(MultiValueMap<String, String> posted, Set<String> fixed) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : form.fields())
            if (!field.isComputed() && !field.isReadOnly() && !fixed.contains(field.key()))
                values.put(field.key(), Typed.value(field.type(), sent(field, posted)));
        Set<String> shown = form.shown(values).stream().map(Field::key).collect(Collectors.toSet());
        values.keySet().retainAll(shown);
        return values;
    }

    private static List<String> sent(Field field, MultiValueMap<String, String> posted) {
        List<String> sent = posted.get(field.key());
        return field.type().equals("datetime") ? Typed.moment(sent, posted.get(Typed.timeOf(field.key()))) : sent;
    }

    /** What a browser would send for these values. */
    public MultiValueMap<String, String> sent(Map<String, Object> values) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        form.fields().forEach(field -> {
            List<String> texts = Typed.sent(values.get(field.key()));
            if (!texts.isEmpty()) sent.put(field.key(), texts);
        });
        return sent;
    }

    /** Of what a browser sent that which the form asks for, whether it is shown or not. */
    public MultiValueMap<String, String> own(MultiValueMap<String, String> posted) {
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        form.fields().stream()
                .flatMap(field -> Stream.of(field.key(), Typed.timeOf(field.key())))
                .filter(posted::containsKey)
                .forEach(name -> own.put(name, posted.get(name)));
        return own;
    }

    /** The values as the widgets hold them, to be compared with what comes back. */
    public Map<String, String> raw(Map<String, Object> values) {
        Map<String, String> raw = new LinkedHashMap<>();
        form.fields().forEach(field -> raw.put(field.key(), Typed.raw(values.get(field.key()))));
        return raw;
    }
}
