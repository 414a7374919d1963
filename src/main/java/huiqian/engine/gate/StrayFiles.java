package huiqian.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files of a deployment that no model in it accounts for. */
final class StrayFiles {

    private static final Pattern OPENED = Pattern.compile("formRef\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final String FORM = ".form";

    private StrayFiles() {}

    static List<String> among(Map<String, byte[]> files) {
        String models = new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> isModel(file.getKey()))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        List<String> opened = OPENED.matcher(models)
                .results()
                .map((MatchResult found) -> found.group(1) + FORM)
                .toList();
        return files.keySet().stream()
                .sorted()
                .filter(name -> !isModel(name) && !opened.contains(name))
                .map(StrayFiles::complaint)
                .toList();
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
