package huiqian.flow.model;

import huiqian.approval.FieldDefault;
import huiqian.approval.FieldOptions;
import huiqian.shared.FormWord;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The lists and defaults that forms may name, name to title, as they announce themselves; found without starting the application. */
public final class FormWords {

    /** Lists a field's options may come from. */
    public static final Map<String, String> LISTS = announced("huiqian", FieldOptions.class);

    /** Values a field may be filled with before anybody fills it in. */
    public static final Map<String, String> DEFAULTS = announced("huiqian", FieldDefault.class);

    private FormWords() {}

    static Map<String, String> announced(String root, Class<?> kind) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(FormWord.class));
        Map<String, String> titles = new TreeMap<>();
        scan.findCandidateComponents(root).forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            FormWord word = type.getAnnotation(FormWord.class);
            if (kind.isAssignableFrom(type)) titles.put(word.value(), word.title());
        });
        return Collections.unmodifiableMap(titles);
    }
}
