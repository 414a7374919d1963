package huiqian.flow.model;

import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.InUse;
import huiqian.flow.gate.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped flows and forms as they lie in the repository. */
public final class Shelf {

    public static final Path PROCESSES = Path.of("processes");
    public static final Path FORMS = Path.of("forms");

    private static final String ENTRY = "-entry.form";
    private static final Path BY_HAND = Path.of("src", "test", "resources", "by-hand");
    private static final String TWIN = "twin-of-";
    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");
    private static final Set<String> GROUPS = Set.of("member", "outsider", "secretariat", "presidium", "memberOfArts");

    /** An office in which the four flows are in use. */
    public static final InUse OFFICE = new InUse() {
        @Override
        public Set<String> groups() {
            return GROUPS;
        }

        @Override
        public Map<String, String> prefixes() {
            return Map.of(
                    "activity-proposal", "HD", "asset-scrapping", "BF", "room-borrowing", "JY", "leave-request", "QJ");
        }

        @Override
        public Map<String, String> options(String list) {
            return list.equals("departments") ? Map.of("Arts", "文艺部", "Sports", "体育部") : Map.of();
        }
    };

    private Shelf() {}

    public static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> flows() {
        return files(PROCESSES)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> name.replace(".bpmn", ""))
                .toList();
    }

    /** A flow with its forms, as they are deployed together. */
    public static Map<String, String> deployment(String flow) {
        return deployment(flow, Shelf::text);
    }

    /** The same as it was shipped when every form drew the application's fields itself and every deadline was a timer, if that is kept. */
    public static Map<String, String> byHand(String flow) {
        return deployment(flow, file -> {
            Path kept = BY_HAND.resolve(file.getFileName());
            return text(Files.exists(kept) ? kept : file);
        });
    }

    private static Map<String, String> deployment(String flow, Function<Path, String> text) {
        if (flow.startsWith(TWIN)) return twinOf(flow.substring(TWIN.length()), text);
        Map<String, String> files = new TreeMap<>();
        String model = text.apply(PROCESSES.resolve(flow + ".bpmn"));
        files.put(flow + ".bpmn", model);
        FORM.matcher(model)
                .results()
                .map(found -> found.group(1) + ".form")
                .forEach(form -> files.put(form, text.apply(FORMS.resolve(form))));
        return files;
    }

    /** The name of a flow like a shipped one, for which the union's policy names nobody but where it binds words. */
    public static String twin(String flow) {
        return TWIN + flow;
    }

    private static Map<String, String> twinOf(String flow, Function<Path, String> text) {
        Map<String, String> files = new TreeMap<>();
        deployment(flow, text)
                .forEach((name, sound) -> files.put(
                        name.replace(flow, twin(flow)),
                        sound.replace(flow, twin(flow)).replaceAll("(numberPrefix\" value=\")[A-Z]+", "$1YZ")));
        return files;
    }

    public static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Those that flows open. */
    public static Stream<FormFile> forms() {
        return files(FORMS).filter(file -> !file.toString().endsWith(ENTRY)).map(Shelf::form);
    }

    /** Those by which rows of registers are entered. */
    public static Stream<FormFile> entryForms() {
        return files(FORMS).filter(file -> file.toString().endsWith(ENTRY)).map(Shelf::form);
    }

    private static FormFile form(Path file) {
        return FormFile.of(file.getFileName().toString(), text(file));
    }

    public static ModelFile model(String flow) {
        String name = flow + ".bpmn";
        byte[] content = text(PROCESSES.resolve(name)).getBytes(StandardCharsets.UTF_8);
        return ModelFile.of(name, content, XmlSource.read(content));
    }

    /** The house with every shipped form. */
    public static GateContext house() {
        Map<String, FormFile> forms = new TreeMap<>();
        forms().forEach(form -> forms.put(form.id(), form));
        forms.replaceAll((id, form) -> form.showing(forms.get(id.replaceAll("-[a-z]+$", "-apply"))));
        return new GateContext(
                forms,
                Lexicon.ofClassPath(),
                GROUPS,
                OFFICE.options("departments").keySet(),
                OFFICE.prefixes(),
                Policy.ofUnion());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
