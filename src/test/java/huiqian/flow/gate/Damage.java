package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A sound flow with one thing broken in it.
 *
 * @param flow the shipped flow that is damaged
 * @param what breaks it
 * @param element the one to be named, null where it is none in particular
 * @param finding a part of what is to be said about it
 */
public record Damage(
        String flow, String title, UnaryOperator<Map<String, byte[]>> what, String element, String finding) {

    private static final String ROW = "\\s*\\|\\s*";

    /** The files as they would be deployed. */
    public Map<String, byte[]> files() {
        return what.apply(Shelf.bytes(Shelf.byHand(flow)));
    }

    public String model() {
        return flow + ".bpmn";
    }

    @Override
    public String toString() {
        return flow + ": " + title;
    }

    /** One edit for each row: file (bpmn, or the last word of a form's name), text, what takes its place, element, finding. */
    static List<Damage> rows(String flow, String table) {
        List<Damage> rows = new ArrayList<>();
        table.lines().forEach(line -> {
            String[] row = line.strip().split(ROW, 5);
            assertThat(row).as(line).hasSize(5);
            rows.add(edit(flow, row[0], row[1], row[2], row[3], row[4]));
        });
        return rows;
    }

    public static Damage edit(String flow, String part, String from, String to, String element, String finding) {
        String file = part.equals("bpmn") ? flow + ".bpmn" : flow + "-" + part + ".form";
        return new Damage(
                flow,
                shortened((from + " → " + to).replaceAll("\\s+", " ")),
                files -> edited(files, file, from, to),
                element.equals("-") ? null : element,
                finding);
    }

    private static String shortened(String title) {
        return title.length() <= 250 ? title : title.substring(0, 250) + "… (" + title.length() + ")";
    }

    private static Map<String, byte[]> edited(Map<String, byte[]> files, String file, String from, String to) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(files);
        String sound = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(sound).contains(from);
        damaged.put(file, sound.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return damaged;
    }

    /** Several edits of the model at once: texts and what takes their place, in turns. */
    static Damage redrawn(String flow, String title, String element, String finding, String... edits) {
        return new Damage(
                flow,
                title,
                files -> {
                    Map<String, byte[]> damaged = files;
                    for (int i = 0; i < edits.length; i += 2)
                        damaged = edited(damaged, flow + ".bpmn", edits[i], edits[i + 1]);
                    return damaged;
                },
                element,
                finding);
    }

    static Damage without(String flow, String file, String element, String finding) {
        return new Damage(
                flow,
                "without " + file,
                files -> {
                    Map<String, byte[]> damaged = new LinkedHashMap<>(files);
                    assertThat(damaged.remove(file)).isNotNull();
                    return damaged;
                },
                element,
                finding);
    }

    static Damage with(String flow, String file, String content, String element, String finding) {
        return new Damage(
                flow,
                "with " + file + " " + content.substring(0, Math.min(60, content.length())),
                files -> {
                    Map<String, byte[]> damaged = new LinkedHashMap<>(files);
                    damaged.put(file, content.getBytes(StandardCharsets.UTF_8));
                    return damaged;
                },
                element,
                finding);
    }

    static List<Damage> all(List<?>... lists) {
        return Arrays.stream(lists)
                .flatMap(List::stream)
                .map(Damage.class::cast)
                .toList();
    }
}
