package huiqian.flow.model;

import huiqian.shared.Vocabulary;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the interfaces a flow may call, without starting the application. */
final class VocabularyScan extends ClassPathScanningCandidateComponentProvider {

    private VocabularyScan() {
        super(false);
        addIncludeFilter(new AnnotationTypeFilter(Vocabulary.class));
    }

    /** Spring looks for classes; the vocabulary is made of interfaces. */
    @Override
    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
        return definition.getMetadata().isInterface();
    }

    static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new TreeMap<>();
        new VocabularyScan().findCandidateComponents("huiqian").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            beans.put(type.getAnnotation(Vocabulary.class).value(), type);
        });
        return beans;
    }
}
