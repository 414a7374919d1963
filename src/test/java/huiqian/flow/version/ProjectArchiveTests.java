package huiqian.flow.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A flow packed the way Modeler reads a project. */
class ProjectArchiveTests {

    private final ClassPathFlows house = new ClassPathFlows(new PathMatchingResourcePatternResolver());
    private final ProjectArchive archive = new ProjectArchive(house);
    private final Map<String, byte[]> leave = house.all().get("leave-request");

    @Test
    void putsTheTemplatesWhereModelerLooksForThem() throws IOException {
        Map<String, byte[]> packed = unpacked(archive.of(leave));

        assertThat(packed)
                .containsAllEntriesOf(leave)
                .containsKeys(
                        "README.md",
                        ".camunda/element-templates/decision.json",
                        ".camunda/element-templates/settle.json")
                .hasSize(leave.size() + 1 + templatesInTheRepository());
        assertThat(new String(packed.get("README.md"), UTF_8)).startsWith("# 流程与词汇");
    }

    private static int templatesInTheRepository() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("processes/.camunda/element-templates"))) {
            return (int) templates.count();
        }
    }

    @Test
    void packsTheSameFilesAsTheSameBytes() {
        assertThat(archive.of(leave)).isEqualTo(archive.of(new LinkedHashMap<>(leave)));
    }

    @Test
    void keepsChineseFileNames() throws IOException {
        assertThat(unpacked(archive.of(Map.of("请假.bpmn", new byte[] {1})))).containsKey("请假.bpmn");
    }

    /** In the packaged application everything is read from within a JAR. */
    @Test
    void readsTheSameFromAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("huiqian.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String part : List.of("processes", "forms")) pack(Path.of("target/classes"), part, zip);
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var packaged = new ClassPathFlows(new PathMatchingResourcePatternResolver(loader));

            assertThat(packaged.all()).containsOnlyKeys(house.all().keySet());
            assertThat(new ProjectArchive(packaged).of(packaged.all().get("leave-request")))
                    .isEqualTo(archive.of(leave));
        }
    }

    private static void pack(Path root, String part, ZipOutputStream zip) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve(part))) {
            for (Path path : all.toList()) {
                boolean folder = Files.isDirectory(path);
                zip.putNextEntry(new ZipEntry(root.relativize(path) + (folder ? "/" : "")));
                if (!folder) zip.write(Files.readAllBytes(path));
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
