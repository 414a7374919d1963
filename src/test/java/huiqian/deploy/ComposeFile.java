package huiqian.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as it is written, its variables not yet filled in. */
record ComposeFile(Map<String, Map<String, Object>> services, Map<String, Object> volumes) {

    @SuppressWarnings("unchecked")
    static ComposeFile read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return new ComposeFile(
                (Map<String, Map<String, Object>>) file.get("services"), (Map<String, Object>) file.get("volumes"));
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        return (Map<String, String>) services.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String key) {
        return (List<String>) services.get(service).getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String service, String key) {
        return (Map<String, Object>) services.get(service).get(key);
    }
}
