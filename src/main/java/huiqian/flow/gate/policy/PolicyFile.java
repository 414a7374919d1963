package huiqian.flow.gate.policy;

import huiqian.engine.reading.Glossary;
import huiqian.flow.gate.policy.Policy.Binding;
import huiqian.flow.gate.policy.Policy.Decider;
import huiqian.flow.gate.policy.Policy.Passing;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.Words;
import huiqian.shared.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads policy.yaml. What it asks for must be there: a slip of the pen would otherwise bind nothing, and nobody would notice. */
final class PolicyFile {

    private static final String FILE = "/processes/policy.yaml";
    private static final Set<String> PARTS = Set.of("passes", "words", "names", "neverDecide");

    private final Map<?, ?> yaml;
    private final Lexicon lexicon;

    /** What is wrong with the file, in Chinese. */
    static final class Flaw extends RuntimeException {
        Flaw(String flaw) {
            super("制度底线 policy.yaml 有误：" + flaw);
        }
    }

    private PolicyFile(Map<?, ?> yaml, Lexicon lexicon) {
        this.yaml = yaml;
        this.lexicon = lexicon;
    }

    static Policy ofUnion(Lexicon lexicon) {
        try (InputStream file = PolicyFile.class.getResourceAsStream(FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy read(String text, Lexicon lexicon) {
        try {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new PolicyFile(map("文件", yaml), lexicon).policy();
        } catch (YAMLException unreadable) {
            throw new Flaw("不是有效的 YAML 文件：" + unreadable.getMessage());
        }
    }

    private Policy policy() {
        yaml.keySet().forEach(part -> require(PARTS.contains(part), "没有「" + part + "」这一项", PARTS));
        Map<String, String> names = new TreeMap<>();
        part("names").forEach((role, name) -> names.put(role(role), String.valueOf(name)));
        Map<String, Passing> passing = new TreeMap<>();
        part("passes").forEach((flow, rule) -> passing.put(String.valueOf(flow), passing(flow, rule, names)));
        Map<String, Binding> words = new TreeMap<>();
        part("words").forEach((word, rule) -> words.put(about(word(word)), binding(word, rule, names)));
        return new Policy(passing, words, names, strings(yaml.get("neverDecide")));
    }

    private Map<?, ?> part(String name) {
        return yaml.get(name) == null ? Map.of() : map(name, yaml.get(name));
    }

    private Passing passing(Object flow, Object rule, Map<String, String> names) {
        Map<?, ?> said = map("passes 中的 " + flow, rule);
        known(said, Set.of("deciders", "vote", "before", "after", "clause"), flow);
        return new Passing(
                deciders(said, flow, names),
                words(said.get("before")).stream().map(this::about).toList(),
                words(said.get("after")),
                clause(said));
    }

    /** Either whose decision it follows, or the same with the clause. */
    private Binding binding(Object word, Object rule, Map<String, String> names) {
        if (!(rule instanceof Map<?, ?> said))
            return new Binding(deciders(Map.of("deciders", strings(rule)), word, names), clause(Map.of()));
        known(said, Set.of("deciders", "vote", "clause"), word);
        return new Binding(deciders(said, word, names), clause(said));
    }

    private static void known(Map<?, ?> said, Set<String> settings, Object of) {
        said.keySet().forEach(key -> require(settings.contains(key), of + " 没有「" + key + "」这一项", settings));
    }

    private static String clause(Map<?, ?> said) {
        return said.get("clause") == null ? "学生会的" : said.get("clause").toString();
    }

    /** Those of whom one decides for the role, and those who vote. */
    private List<Decider> deciders(Map<?, ?> said, Object of, Map<String, String> names) {
        List<Decider> deciders = Stream.concat(
                        strings(said.get("deciders")).stream().map(role -> decider(role, false, names)),
                        strings(said.get("vote")).stream().map(role -> decider(role, true, names)))
                .toList();
        require(!deciders.isEmpty(), of + " 没有写明由谁决定（deciders）或表决（vote）", Words.ROLES);
        return deciders;
    }

    private Decider decider(Object said, boolean vote, Map<String, String> names) {
        String role = role(said);
        return new Decider(role, names.getOrDefault(role, Glossary.ROLES.get(role)), vote);
    }

    private String role(Object role) {
        require(Words.ROLES.contains(role), "没有「" + role + "」这个职务", Words.ROLES);
        return (String) role;
    }

    private List<String> words(Object words) {
        return strings(words).stream().map(this::word).toList();
    }

    private String word(Object word) {
        Set<String> known = new TreeSet<>();
        lexicon.names().forEach(bean -> lexicon.wordsOf(bean).forEach(one -> known.add(bean + "." + one)));
        require(known.contains(word), "词汇中没有「" + word + "」", known);
        return (String) word;
    }

    /** A yes to a word that does not say what it is about would be a yes to anything. */
    private String about(String word) {
        String[] parts = word.split("\\.");
        boolean says = lexicon.word(parts[0], parts[1])
                .filter(found -> found.getAnnotation(Phrase.class).subject().length > 0)
                .isPresent();
        if (!says) throw new Flaw("「" + word + "」没有写明它登记的是什么（@Phrase 的 subject），不能规定由谁决定");
        return word;
    }

    private static List<String> strings(Object value) {
        if (value == null) return List.of();
        Stream<?> values = value instanceof List<?> several ? several.stream() : Stream.of(value);
        return values.map(String::valueOf).toList();
    }

    private static Map<?, ?> map(String what, Object value) {
        if (value instanceof Map<?, ?> map) return map;
        throw new Flaw(what + "应写成「名称: 内容」的形式");
    }

    private static void require(boolean holds, String flaw, Set<String> known) {
        if (!holds) throw new Flaw(flaw + "，可用的有：" + Words.listed(new TreeSet<>(known)));
    }
}
