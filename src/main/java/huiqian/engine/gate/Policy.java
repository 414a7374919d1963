package huiqian.engine.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What no redesign may break, as the union's regulations say it; kept as data beside the flows.
 *
 * @param passing by flow, whose decision approval always passes
 * @param neverDecide variables that name people who never decide
 */
record Policy(Map<String, Passing> passing, List<String> neverDecide) {

    private static final String FILE = "/processes/policy.yaml";

    /**
     * @param role as {@code members.decidersFor} knows it
     * @param name the role in Chinese
     * @param clause the regulation that asks for it
     */
    record Passing(String role, String name, String clause) {

        Passing {
            if (!Words.ROLES.contains(role)) throw new IllegalArgumentException("policy.yaml 中没有这个职务：" + role);
        }
    }

    static Policy ofUnion() {
        try (InputStream file = Policy.class.getResourceAsStream(FILE)) {
            return read(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Policy read(Map<String, Object> yaml) {
        Map<String, Passing> passing = new TreeMap<>();
        ((Map<?, ?>) yaml.get("passes")).forEach((flow, rule) -> passing.put((String) flow, passing((Map<?, ?>) rule)));
        List<String> never = ((List<?>) yaml.get("neverDecide"))
                .stream().map(String.class::cast).toList();
        return new Policy(Map.copyOf(passing), never);
    }

    private static Passing passing(Map<?, ?> rule) {
        return new Passing((String) rule.get("role"), (String) rule.get("name"), (String) rule.get("clause"));
    }
}
