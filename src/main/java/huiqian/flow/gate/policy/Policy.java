package huiqian.flow.gate.policy;

import huiqian.engine.reading.Glossary;
import huiqian.flow.model.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * What no redesign may break, as the union's regulations say it; kept as data beside the flows.
 *
 * @param passing by flow, what its approval always passes
 * @param words by word of the vocabulary, whose decision it always follows, in every flow
 * @param names by role, what it is called in a sentence
 * @param neverDecide variables that name people who never decide
 */
public record Policy(
        Map<String, Passing> passing, Map<String, Binding> words, Map<String, String> names, List<String> neverDecide) {

    /**
     * @param role as {@code members.decidersFor} knows it
     * @param name the role in Chinese
     * @param vote whether all of the role decide together: what one of them says alone is not their decision
     */
    public record Decider(String role, String name, boolean vote) {
        Decider(String role, String name) {
            this(role, name, false);
        }
    }

    /**
     * @param deciders all of them are needed
     * @param before words said before approval
     * @param after words said once it is given, before the flow ends
     * @param clause the regulation that asks for it
     */
    public record Passing(List<Decider> deciders, List<String> before, List<String> after, String clause) {}

    /**
     * @param deciders all of them are needed
     * @param clause the regulation that asks for it
     */
    public record Binding(List<Decider> deciders, String clause) {}

    /** @throws PolicyFile.Flaw if the file asks for what there is not */
    public static Policy ofUnion() {
        return PolicyFile.ofUnion(Lexicon.ofClassPath());
    }

    /** Whether a decision stands behind the word, in every flow or in those that may not be approved without it. */
    boolean binds(String word) {
        return words.containsKey(word)
                || passing.values().stream().anyMatch(passes -> passes.before().contains(word));
    }

    String nameOf(String role) {
        if (role.startsWith(Consent.OTHERS)) return nameOf(role.substring(Consent.OTHERS.length()));
        return names.getOrDefault(role, Glossary.role(role));
    }
}
