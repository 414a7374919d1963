package huiqian.flow.pages;

import huiqian.flow.model.Finding;
import huiqian.flow.outline.Change;
import huiqian.flow.replay.ReplayResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found, as people read it.
 *
 * @param title the flow's name, or the file's where it cannot be read
 * @param xml the model, null where there is nothing to draw
 * @param bad ids of elements that have to change, with blanks between
 * @param changed ids of elements that are not as they were, likewise
 * @param against the version it was compared with, null for a new flow
 */
record CheckPage(
        String title,
        String verdict,
        boolean sound,
        String xml,
        String bad,
        String changed,
        List<Remark> remarks,
        List<Turn> turns,
        Integer against,
        ReplayResult replay) {

    /** A finding and where it is; the element is null where it cannot be pointed at. */
    record Remark(String element, String called, String advice, int line) {}

    /** A change; the element is null where it cannot be pointed at. */
    record Turn(String element, Change change) {}

    static CheckPage of(FlowCheck.Result result, Map<String, byte[]> files) {
        Picture picture = result.heading() == null ? null : Picture.of(files.get(result.model()));
        return new CheckPage(
                result.heading() == null ? result.model() : result.heading().name(),
                verdict(result),
                result.isSound(),
                picture == null ? null : picture.xml(),
                ids(result.findings().stream().map(Finding::elementId)),
                ids(result.changes().stream().map(Change::element)),
                result.findings().stream()
                        .map(finding -> remark(finding, picture))
                        .toList(),
                result.changes().stream()
                        .map(change -> new Turn(pointedAt(picture, change.element()), change))
                        .toList(),
                result.against(),
                result.rehearsal());
    }

    private static String verdict(FlowCheck.Result result) {
        int findings = result.findings().size();
        if (findings > 0) return "有 %d 处要改，改好以前不能部署。".formatted(findings);
        if (result.against() == null) return "没有发现问题，可以部署。这是一个新的流程，没有可比的版本。";
        int changes = result.changes().size();
        String compared = "没有发现问题，可以部署。与现行的第 %d 版相比，".formatted(result.against());
        String aside = result.aside() == null ? "" : result.aside();
        return compared + (changes == 0 ? "对使用的人没有任何变化。" : "有 %d 处变化。".formatted(changes)) + aside;
    }

    static String ids(Stream<String> elements) {
        return elements.filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
    }

    private static Remark remark(Finding finding, Picture picture) {
        String id = finding.elementId();
        String name = finding.elementName();
        if (id == null) return new Remark(null, "整个文件", finding.message(), finding.line());
        boolean named = name != null && !name.isBlank();
        String prefix = (named ? "「" + name + "」（" + id + "）" : id) + "：";
        String advice =
                finding.message().startsWith(prefix) ? finding.message().substring(prefix.length()) : finding.message();
        return new Remark(pointedAt(picture, id), named ? name.strip() : id, advice, finding.line());
    }

    private static String pointedAt(Picture picture, String id) {
        return picture == null ? null : picture.pointedAt(id);
    }

    /** Cases that would have gone another way. */
    public List<ReplayResult.Case> affected() {
        return replay.cases().stream().filter(ReplayResult.Case::isDifferent).toList();
    }

    /** Cases that would have ended as they did. */
    public List<ReplayResult.Case> unaffected() {
        return replay.cases().stream().filter(one -> !one.isDifferent()).toList();
    }
}
