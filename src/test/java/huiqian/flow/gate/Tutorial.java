package huiqian.flow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A tutorial as its reader goes through it: tables of what to draw and to fill in, and what the office says to what is there so far. */
public record Tutorial(List<Block> blocks) {

    private static final Pattern FORGOTTEN = Pattern.compile("漏选了 `([^`]+)`");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String NOTHING = "—";

    /** What the reader comes to, under a heading. */
    sealed interface Block {}

    record Table(String heading, List<String> header, List<List<String>> rows) implements Block {

        boolean startsWith(String... columns) {
            return header.size() >= columns.length
                    && header.subList(0, columns.length).equals(List.of(columns));
        }

        /** The word in code in its heading, such as the id of a form. */
        List<String> codes() {
            return CODE.matcher(heading).results().map(found -> found.group(1)).toList();
        }
    }

    /** Deploying what is there so far, but for a file that is forgotten, is answered with these findings. */
    record Refusal(List<String> findings, String forgotten) implements Block {}

    static Tutorial read(Path page) {
        try {
            return new Tutorial(new Reader().read(Files.readAllLines(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a cell says, null for nothing. */
    public static String plain(String cell) {
        return cell.equals(NOTHING) ? null : cell.replace("`", "");
    }

    /** Names and values of a cell: 名：值；名：值. A name alone has the value null. */
    public static Map<String, String> pairs(String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (plain(cell) == null) return pairs;
        Stream.of(cell.split("；")).forEach(part -> {
            String[] pair = part.split("：", 2);
            String value = pair.length == 1 ? null : pair[1].equals("（清空）") ? "" : plain(pair[1]);
            pairs.put(pair[0].strip(), value);
        });
        return pairs;
    }

    private static class Reader {

        private final List<Block> blocks = new ArrayList<>();
        private String heading = "";
        private String lead = "";
        private List<List<String>> table = new ArrayList<>();
        private List<String> findings = new ArrayList<>();

        List<Block> read(List<String> lines) {
            lines.forEach(this::read);
            read("");
            return blocks;
        }

        private void read(String line) {
            if (line.startsWith("|")) table.add(cells(line));
            else if (line.startsWith("> - ")) findings.add(line.substring(4));
            else {
                finish();
                if (line.startsWith("#")) heading = line;
                else if (!line.isBlank()) lead = line;
            }
        }

        private static List<String> cells(String line) {
            return Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
        }

        private void finish() {
            if (!table.isEmpty()) blocks.add(new Table(heading, table.get(0), table.subList(2, table.size())));
            if (!findings.isEmpty()) {
                Matcher forgotten = FORGOTTEN.matcher(lead);
                blocks.add(new Refusal(findings, forgotten.find() ? forgotten.group(1) : null));
            }
            table = new ArrayList<>();
            findings = new ArrayList<>();
        }
    }
}
