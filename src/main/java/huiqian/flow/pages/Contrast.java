package huiqian.flow.pages;

import huiqian.flow.outline.Change;
import java.util.List;
import java.util.Map;

/**
 * A version as a picture, with what sets it apart from another.
 *
 * @param xml its model
 * @param changed ids of elements that are not as in the other, with blanks between
 */
record Contrast(String xml, String changed, List<CheckPage.Turn> turns) {

    static Contrast of(Map<String, byte[]> files, List<Change> changes) {
        String model =
                files.keySet().stream().filter(DraftFiles::isModel).findFirst().orElseThrow();
        Picture picture = Picture.of(files.get(model));
        return new Contrast(
                picture.xml(),
                CheckPage.ids(changes.stream().map(Change::element)),
                changes.stream()
                        .map(change -> new CheckPage.Turn(picture.pointedAt(change.element()), change))
                        .toList());
    }
}
