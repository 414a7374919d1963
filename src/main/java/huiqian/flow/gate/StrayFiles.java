package huiqian.flow.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files of a deployment that no model in it accounts for. */
final class StrayFiles {

    private static final Pattern OPENED = Pattern.compile("formRef\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final String FORM = ".form";

    private StrayFiles() {}

    static List<String> among(Map<String, byte[]> files) {
        Set<String> opened = opened(files);
        return files.keySet().stream()
                .sorted()
                .filter(name -> !isModel(name) && !opened.contains(name))
                .map(StrayFiles::complaint)
                .toList();
    }

    /** Files of the forms that the models name, sound or not. */
    private static Set<String> opened(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(StrayFiles::isModel)
                .map(name -> new String(files.get(name), StandardCharsets.UTF_8))
                .flatMap(model -> OPENED.matcher(model).results())
                .map(found -> found.group(1) + FORM)
                .collect(Collectors.toSet());
    }

    private static boolean isModel(String name) {
        return name.endsWith(".bpmn");
    }

    private static String complaint(String name) {
        return name.endsWith(FORM)
                ? "表单「" + name + "」没有被同一次部署中的任何流程打开，请把流程和它的全部表单一起部署"
                : "文件「" + name + "」不能部署，只能部署流程（.bpmn）和表单（.form）";
    }
}
