package huiqian.flow.gate;

import huiqian.flow.gate.policy.Policy;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.Words;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a flow may refer to and has to fit in with.
 *
 * @param forms those deployed with it, by id
 * @param words the vocabulary
 * @param groups ids of the groups it may name
 * @param departments codes of the departments there are
 * @param prefixes number prefixes in use, by flow
 * @param policy what no redesign may break
 */
public record GateContext(
        Map<String, FormFile> forms,
        Lexicon words,
        Set<String> groups,
        Set<String> departments,
        Map<String, String> prefixes,
        Policy policy) {

    public FormFile form(String id) {
        return id == null ? null : forms.get(id);
    }

    /** Whether a model may set a variable of this name itself: it is a name, and neither the platform's, the engine's nor a bean's. */
    boolean leavesFree(String variable) {
        return Words.CAMEL.matcher(variable).matches()
                && Stream.of(Words.GIVEN, Words.ANSWERS, Words.RESERVED, words.names())
                        .noneMatch(taken -> taken.contains(variable));
    }
}
