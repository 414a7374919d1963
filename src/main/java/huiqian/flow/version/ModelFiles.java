package huiqian.flow.version;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which files belong to a model: itself and the forms it opens. */
public final class ModelFiles {

    private static final Pattern OPENED = Pattern.compile("formRef\\s*=\\s*[\"']([^\"']+)[\"']");

    private ModelFiles() {}

    /** The file name of the model among the files. */
    static String model(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .findFirst()
                .orElseThrow();
    }

    /** File names of the forms that a model names, in order of their names. */
    static Set<String> forms(byte[] model) {
        return OPENED.matcher(new String(model, StandardCharsets.UTF_8))
                .results()
                .map(form -> form.group(1) + ".form")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those of the files that belong to one of the models among them.
     *
     * @param model the model's file name
     */
    public static Map<String, byte[]> of(String model, Map<String, byte[]> files) {
        Map<String, byte[]> own = new TreeMap<>();
        own.put(model, files.get(model));
        forms(files.get(model)).stream().filter(files::containsKey).forEach(form -> own.put(form, files.get(form)));
        return own;
    }
}
