package huiqian.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a flow may refer to: the forms on file, by id, and the beans of the vocabulary, by name. */
record House(Map<String, FormFile> forms, Map<String, Class<?>> beans) {

    static final Path PROCESSES = Path.of("processes");
    static final Path FORMS = Path.of("forms");

    static House ofRepository() {
        Map<String, FormFile> forms = new TreeMap<>();
        files(FORMS).map(FormFile::read).forEach(form -> forms.put(form.id(), form));
        return new House(forms, VocabularyScan.beans());
    }

    static List<ModelFile> flowsOfRepository() {
        return files(PROCESSES).map(ModelFile::read).toList();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
