package huiqian.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;

/** Every setting the application reads: those its code and its own files name, and those the libraries describe. */
record Settings(Set<String> names) {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([\\w.-]+)");

    static Settings read() throws IOException {
        Set<String> names = new TreeSet<>();
        names.addAll(namedInCode());
        names.addAll(describedByLibraries());
        for (Path file : files("application", ".yml"))
            for (PropertySource<?> source : sources(file))
                Collections.addAll(names, ((EnumerablePropertySource<?>) source).getPropertyNames());
        return new Settings(names);
    }

    /** Whether an environment variable of this name, as Spring matches it, sets anything. */
    boolean includes(String variable) {
        var environment = new SystemEnvironmentPropertySource("compose", Map.of(variable, "set"));
        return names.stream().anyMatch(environment::containsProperty);
    }

    /** Variables a profile's file asks for and gives no value of its own. */
    static Set<String> demandedBy(String profile) throws IOException {
        Set<String> demanded = new TreeSet<>();
        for (PropertySource<?> source : sources(MAIN.resolve("resources/application-" + profile + ".yml")))
            for (String key : ((EnumerablePropertySource<?>) source).getPropertyNames())
                demanded.addAll(placeholders(String.valueOf(source.getProperty(key))));
        return demanded;
    }

    static Object valueOf(String key) throws IOException {
        return sources(MAIN.resolve("resources/application.yml")).get(0).getProperty(key);
    }

    private static Set<String> namedInCode() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files("", ".java")) {
            String source = Files.readString(file);
            names.addAll(placeholders(source));
            Pattern.compile("@Conditional\\w*Property\\((?:name = )?\"([\\w.-]+)\"")
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    private static Set<String> describedByLibraries() throws IOException {
        Set<String> names = new TreeSet<>();
        var descriptions = Settings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        for (URL description : Collections.list(descriptions))
            for (JsonNode property : new ObjectMapper().readTree(description).get("properties"))
                names.add(property.get("name").asText());
        return names;
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found -> names.add(found.substring(2)));
        return names;
    }

    private static List<PropertySource<?>> sources(Path yaml) throws IOException {
        return new YamlPropertySourceLoader().load(yaml.toString(), new FileSystemResource(yaml));
    }

    private static List<Path> files(String start, String end) throws IOException {
        try (Stream<Path> found = Files.walk(MAIN)) {
            return found.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(end))
                    .toList();
        }
    }
}
