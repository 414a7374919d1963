package huiqian.flow.outline;

import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import huiqian.member.GroupTitles;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
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
     * Versions are kept as files, so their models are read here.
     *
     * @param before the model with its forms, by file name; of models the gate has let through
     * @param after the one that comes after it
     * @return in the order of the newer model, what is gone last; empty if nothing changes for anybody
     */
    public List<Change> between(Map<String, byte[]> before, Map<String, byte[]> after) {
        return between(before, after, model -> read(model, after));
    }

    /** The same with a draft, whose model has been read to judge it. */
    public List<Change> between(Map<String, byte[]> before, ModelFile draft, Map<String, byte[]> after) {
        return between(before, after, model -> model.equals(draft.name()) ? draft : read(model, after));
    }

    private List<Change> between(
            Map<String, byte[]> before, Map<String, byte[]> after, Function<String, ModelFile> newer) {
        List<String> inBoth = models(after).filter(before::containsKey).toList();
        if (inBoth.isEmpty())
            return Difference.between(
                    items(read(models(before).findFirst().orElseThrow(), before), before),
                    items(newer.apply(models(after).findFirst().orElseThrow()), after));
        return inBoth.stream()
                .flatMap(model ->
                        Difference.between(items(read(model, before), before), items(newer.apply(model), after))
                                .stream())
                .toList();
    }

    private static ModelFile read(String model, Map<String, byte[]> files) {
        return ModelFile.read(model, files.get(model));
    }

    private List<Item> items(ModelFile flow, Map<String, byte[]> files) {
        return new FlowItems(AnnotatedModel.of(flow, files, words, groups), groups).all();
    }

    private static Stream<String> models(Map<String, byte[]> files) {
        return new TreeSet<>(files.keySet()).stream().filter(name -> name.endsWith(".bpmn"));
    }
}
