package huiqian.flow.outline;

import huiqian.flow.model.Lexicon;
import huiqian.member.GroupTitles;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what changes for people when one model takes the place of another. */
@Component
public class Comparison {

    private final GroupTitles groups;

    private final Lexicon words = Lexicon.ofClassPath();

    Comparison(GroupTitles groups) {
        this.groups = groups;
    }

    /**
     * Steps, who decides them, what their forms ask, deadlines, branches, outcomes, and the settings of the flow; not where shapes are drawn.
     *
     * @param before the model with its forms, by file name; of models the gate has let through
     * @param after the one that comes after it
     * @return in the order of the newer model, what is gone last; empty if nothing changes for anybody
     */
    public List<Change> between(Map<String, byte[]> before, Map<String, byte[]> after) {
        List<String> inBoth =
                models(after).filter(before::containsKey).distinct().toList();
        if (!inBoth.isEmpty())
            return inBoth.stream()
                    .flatMap(model -> Difference.between(items(model, before), items(model, after)).stream())
                    .toList();
        return Difference.between(
                items(models(before).findFirst().orElseThrow(), before),
                items(models(after).findFirst().orElseThrow(), after));
    }

    private List<Item> items(String model, Map<String, byte[]> files) {
        return new FlowItems(AnnotatedModel.of(model, files, words, groups), groups).all();
    }

    private static Stream<String> models(Map<String, byte[]> files) {
        return new TreeSet<>(files.keySet()).stream().filter(name -> name.endsWith(".bpmn"));
    }
}
