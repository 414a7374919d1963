package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models are UTF-8, whatever else XML would allow. */
class Utf8Tests {

    @Test
    void readsWhatModelerWrites() throws IOException {
        String model = model();
        assertThat(XmlSource.read(model.getBytes(StandardCharsets.UTF_8)).flaws())
                .isEmpty();
        assertThat(XmlSource.read(("\uFEFF" + model).getBytes(StandardCharsets.UTF_8))
                        .flaws())
                .as("with a byte order mark")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE"})
    void refusesOtherEncodings(String encoding) throws IOException {
        byte[] other = model().replace("UTF-8", encoding).getBytes(Charset.forName(encoding));
        assertThat(XmlSource.read(other).flaws()).singleElement().satisfies(flaw -> assertThat(flaw.message())
                .contains("UTF-8 编码保存"));
    }

    private static String model() throws IOException {
        return Files.readString(Path.of("processes", "leave-request.bpmn"));
    }
}
