package huiqian.flow.model;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The other flows deployed at once with one.
 *
 * @param prefixes of their numbers, by key
 * @param names by key
 */
public record Neighbours(Map<String, String> prefixes, Map<String, String> names) {

    /** Those that can be read; what is wrong with the rest is said of them. */
    public static Neighbours among(String model, Map<String, byte[]> files) {
        Neighbours neighbours = new Neighbours(new TreeMap<>(), new TreeMap<>());
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn") && !name.equals(model)) neighbours.add(name, content);
        });
        return neighbours;
    }

    private void add(String file, byte[] content) {
        XmlSource xml = XmlSource.read(content);
        if (!xml.flaws().isEmpty()) return;
        ModelFile flow = ModelFile.of(file, content, xml);
        if (flow.all(Process.class).size() != 1) return;
        String key = flow.process().getId();
        prefixes.put(key, flow.properties().getOrDefault("numberPrefix", ""));
        if (flow.process().getName() != null) names.put(key, flow.process().getName());
    }
}
