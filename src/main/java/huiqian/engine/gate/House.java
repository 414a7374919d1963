package huiqian.engine.gate;

import java.util.Map;
import java.util.Set;

/**
 * What a flow may refer to and has to fit in with.
 *
 * @param forms those deployed with it, by id
 * @param words the vocabulary
 * @param groups ids of the groups it may name
 * @param prefixes number prefixes in use, by flow
 * @param policy what no redesign may break
 */
record House(
        Map<String, FormFile> forms, Lexicon words, Set<String> groups, Map<String, String> prefixes, Policy policy) {

    FormFile form(String id) {
        return id == null ? null : forms.get(id);
    }
}
