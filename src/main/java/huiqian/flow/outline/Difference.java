package huiqian.flow.outline;

import huiqian.flow.outline.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sets two lists of items apart. Things are the same that have the same id, or else are called the same. */
final class Difference {

    private static final Aspect NOTHING = new Aspect("", null, null);

    private final List<Change> kept = new ArrayList<>();
    private final List<Change> gone = new ArrayList<>();

    private Difference() {}

    static List<Change> between(List<Item> before, List<Item> after) {
        Difference difference = new Difference();
        difference.compare(before, after);
        return Stream.concat(difference.kept.stream(), difference.gone.stream()).toList();
    }

    private void compare(List<Item> before, List<Item> after) {
        Map<Item, Item> pairs = pairs(before, after);
        after.forEach(item -> {
            if (pairs.containsKey(item)) compare(pairs.get(item), item);
            else add(Kind.ADDED, item.element(), item.subject(), null, item.gist());
        });
        before.stream()
                .filter(item -> !pairs.containsValue(item))
                .forEach(item -> add(Kind.REMOVED, item.element(), item.subject(), item.gist(), null));
    }

    private void compare(Item before, Item after) {
        titles(before, after).forEach(title -> {
            Aspect was = before.aspect(title).orElse(NOTHING);
            Aspect is = after.aspect(title).orElse(NOTHING);
            if (is.differsFrom(was))
                add(kind(was, is), after.element(), after.subject() + "的" + title, was.text(), is.text());
        });
        compare(before.parts(), after.parts());
    }

    private static Stream<String> titles(Item before, Item after) {
        return Stream.of(after, before)
                .flatMap(item -> item.aspects().stream())
                .map(Aspect::title)
                .distinct();
    }

    private static Kind kind(Aspect was, Aspect is) {
        if (!was.isSaid()) return Kind.ADDED;
        return is.isSaid() ? Kind.CHANGED : Kind.REMOVED;
    }

    private void add(Kind kind, String element, String subject, String before, String after) {
        (kind == Kind.REMOVED ? gone : kept).add(new Change(kind, element, subject, before, after));
    }

    /** The older item for each newer one that was there before. */
    private static Map<Item, Item> pairs(List<Item> before, List<Item> after) {
        Map<Item, Item> pairs = new LinkedHashMap<>();
        pair(before, after, Item::id, pairs);
        pair(before, after, Item::subject, pairs);
        return pairs;
    }

    private static void pair(List<Item> before, List<Item> after, Function<Item, String> trait, Map<Item, Item> pairs) {
        Map<String, Item> left = before.stream()
                .filter(item -> !pairs.containsValue(item))
                .collect(Collectors.toMap(trait, Function.identity(), (first, second) -> first));
        after.stream().filter(item -> !pairs.containsKey(item)).forEach(item -> Optional.ofNullable(
                        left.remove(trait.apply(item)))
                .ifPresent(older -> pairs.put(item, older)));
    }
}
