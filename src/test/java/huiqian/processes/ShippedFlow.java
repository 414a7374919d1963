package huiqian.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A flow that is shipped with the product, and what a flow has to bring along; found in the files themselves, below a project's root. */
record ShippedFlow(Path root, String key) {

    private static final Path TESTS = Path.of("src/test/java/huiqian");
    private static final Path MATRIX = Path.of("src/test/resources/access/matrix.txt");
    private static final Path POLICY = Path.of("processes/policy.yaml");
    private static final String ROUTE = "~/process-definition/key/";

    /** The regulation that a model's own documentation begins with. */
    private static final Pattern CITED = Pattern.compile("<bpmn:documentation[^>]*>(《[^》]+》)");

    static List<ShippedFlow> under(Path root) {
        return files(root.resolve("processes"), ".bpmn")
                .map(model ->
                        new ShippedFlow(root, model.getFileName().toString().replace(".bpmn", "")))
                .toList();
    }

    /** What it lacks, each with where it belongs; empty if nothing. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (sources("FlowTests.java").noneMatch(this::walksIt))
            missing.add("a flow test: a class …FlowTests in %s that declares FLOW = \"%s\" and files it"
                    .formatted(TESTS, key));
        if (!passages().containsKey(key))
            missing.add("a safeguard: who has to decide it, under passes in %s".formatted(POLICY));
        List<String> rows = lines(root.resolve(MATRIX));
        for (String route : routes())
            if (rows.stream().noneMatch(row -> row.startsWith(route + " ")))
                missing.add("who may file it: a row \"%s\" in %s".formatted(route, MATRIX));
        if (sources("Tests.java").noneMatch(this::tellsItsClause))
            missing.add(
                    "a clause story: a class in %s/regulation about %s with a test that is marked @Clause and files it"
                            .formatted(TESTS, regulation()));
        return missing.stream().map(lack -> key + " lacks " + lack).toList();
    }

    /** Who gets its form, and who may hand it in. */
    private List<String> routes() {
        return List.of("GET " + ROUTE + key + "/deployed-start-form", "POST " + ROUTE + key + "/submit-form");
    }

    private boolean walksIt(Path source) {
        String text = read(source);
        return text.contains("FLOW = " + quoted()) && text.contains("@Test") && text.contains(".file(");
    }

    private boolean tellsItsClause(Path source) {
        String text = read(source);
        return source.getParent().endsWith("regulation")
                && text.contains(regulation())
                && text.contains("@Clause(")
                && text.contains(quoted())
                && text.contains(".file(");
    }

    private String quoted() {
        return '"' + key + '"';
    }

    private String regulation() {
        Matcher cited = CITED.matcher(read(root.resolve("processes").resolve(key + ".bpmn")));
        return cited.find() ? cited.group(1) : "the regulation that its documentation has to name first";
    }

    private Map<?, ?> passages() {
        Object policy = new Yaml(new SafeConstructor(new LoaderOptions())).load(read(root.resolve(POLICY)));
        return policy instanceof Map<?, ?> map && map.get("passes") instanceof Map<?, ?> passes ? passes : Map.of();
    }

    private Stream<Path> sources(String suffix) {
        return files(root.resolve(TESTS), suffix);
    }

    private static Stream<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    /** A file that is not there says nothing. */
    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
