package huiqian.flow.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the shipped flows and what goes with them from the class path, where the build has put them. */
@Component
class ClassPathFlows implements ShippedFlows {

    private static final String MODEL = ".bpmn";

    private final ResourcePatternResolver resources;

    ClassPathFlows(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public Map<String, Map<String, byte[]>> all() {
        Map<String, Map<String, byte[]>> flows = new TreeMap<>();
        found("processes/*" + MODEL).forEach((name, model) -> {
            Map<String, byte[]> files = new TreeMap<>(Map.of(name, model));
            ModelFiles.forms(model)
                    .forEach(form -> files.put(form, found("forms/" + form).get(form)));
            flows.put(name.substring(0, name.length() - MODEL.length()), files);
        });
        return flows;
    }

    /** The element templates by file name. */
    Map<String, byte[]> templates() {
        return found("processes/.camunda/element-templates/*.json");
    }

    byte[] vocabulary() {
        return found("processes/README.md").get("README.md");
    }

    private Map<String, byte[]> found(String pattern) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource file : resources.getResources("classpath:" + pattern))
                files.put(file.getFilename(), file.getContentAsByteArray());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
