package huiqian.flow.outline;

import huiqian.flow.model.Lexicon;
import huiqian.member.GroupTitles;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells both models in the same words and compares those. */
@Component
class ModelComparison implements Comparison {

    private final GroupTitles groups;
    private final Lexicon words = Lexicon.ofClassPath();

    ModelComparison(GroupTitles groups) {
        this.groups = groups;
    }

    @Override
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
