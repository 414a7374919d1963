package huiqian.sheet;

import huiqian.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as comma separated values, the way spreadsheets write them: UTF-8, GB18030 or UTF-16; comma, semicolon or tab. */
public final class CsvFile {

    /** Spreadsheets write it before UTF-8, and take what lacks it for something else. */
    public static final String MARK = "\ufeff";

    private static final int MOST_ROWS = 20_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvFile() {}

    public static Table read(byte[] content) {
        String text = decoded(content);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw Refusal.invalid("CSV 文件的引号不成对，请用 Excel 或 WPS 重新另存一次");
        }
    }

    private static Table rows(CSVParser parser) {
        List<Table.Row> rows = new ArrayList<>();
        List<BadLine> problems = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        long before = 0;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            int line = (int) before + 1;
            before = parser.getCurrentLineNumber();
            if (rows.size() > MOST_ROWS) throw Refusal.invalid("文件的行数过多，一次最多导入 5000 行");
            List<String> cells = record.stream().map(FormulaGuard::lifted).toList();
            record.stream()
                    .filter(cell -> cell.startsWith("="))
                    .forEach(cell -> problems.add(new BadLine(line, "「%s」是公式，请改为它的值".formatted(cell))));
            rows.add(new Table.Row(line, cells));
        }
        return new Table(rows, problems);
    }

    private static String decoded(byte[] content) {
        String text = strictly(content, wide(content));
        if (text == null) text = strictly(content, CHINESE);
        if (text == null || text.chars().anyMatch(CsvFile::isNoText))
            throw Refusal.invalid("文件既不是 XLSX，也不是 UTF-8、GB18030 或 UTF-16（Unicode 文本）编码的 CSV");
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** What a spreadsheet calls Unicode text says so by its mark. */
    private static Charset wide(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFFFE
                ? StandardCharsets.UTF_16LE
                : mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isNoText(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\r' && sign != '\n';
    }

    private static String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notIt) {
            return null;
        }
    }

    /** Whichever the first line has most of. */
    private static char delimiter(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character sign) ->
                                headings.chars().filter(at -> at == sign).count())
                        .thenComparing(sign -> sign == ','))
                .orElseThrow();
    }
}
