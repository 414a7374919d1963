package huiqian.flow.version;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Packs a flow so that Modeler, opening its model, finds the element templates beside it. */
@Component
public class ProjectArchive {

    /** The same files make the same bytes, whenever they are packed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ClassPathFlows house;

    ProjectArchive(ClassPathFlows house) {
        this.house = house;
    }

    /**
     * A ZIP file with the model, its forms, the element templates and the vocabulary.
     *
     * @param files the model and its forms, by file name
     */
    public byte[] of(Map<String, byte[]> files) {
        Map<String, byte[]> project = new TreeMap<>(files);
        house.templates().forEach((name, template) -> project.put(".camunda/element-templates/" + name, template));
        project.put("README.md", house.vocabulary());
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (var file : project.entrySet()) put(zip, file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
