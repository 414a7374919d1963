package huiqian.flow.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something in a flow that people notice.
 *
 * @param id what makes it the same thing in another model
 * @param element of the diagram, null where it is none in particular
 * @param gist all of it in a few words
 * @param parts what is told one by one only where the item itself is in both models
 */
record Item(String id, String element, String subject, String gist, List<Aspect> aspects, List<Item> parts) {

    /** What the subject tells already, and what is too long for a gist. */
    private static final Set<String> APART = Set.of("名称", "依据", "表单说明");

    /** An item whose gist is what its aspects say. */
    static Item of(String id, String element, String subject, List<Aspect> aspects, List<Item> parts) {
        String gist = aspects.stream()
                .filter(Aspect::isSaid)
                .filter(aspect -> !APART.contains(aspect.title()))
                .map(aspect -> aspect.title() + "：" + aspect.text())
                .collect(Collectors.joining("；"));
        return new Item(id, element, subject, gist, aspects, parts);
    }

    Item withGist(String words) {
        return new Item(id, element, subject, words, aspects, parts);
    }

    Optional<Aspect> aspect(String title) {
        return aspects.stream().filter(aspect -> aspect.title().equals(title)).findFirst();
    }
}
