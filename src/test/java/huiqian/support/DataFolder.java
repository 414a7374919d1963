package huiqian.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Where an installation keeps its H2 file. Some were written by other versions of H2 and are kept beside the tests. */
public record DataFolder(Path folder) {

    public static DataFolder in(Path folder) {
        return new DataFolder(folder);
    }

    /** @param written what stands under {@code database} in the test resources */
    public static DataFolder holding(String written, Path folder) throws IOException {
        DataFolder data = in(folder);
        try (InputStream packed = DataFolder.class.getResourceAsStream("/database/" + written + ".mv.db.gz")) {
            Files.copy(new GZIPInputStream(packed), data.file());
        }
        return data;
    }

    public Path file() {
        return folder.resolve("huiqian.mv.db");
    }

    /** The product's own URL but for the place. */
    public String url() {
        return "jdbc:h2:file:%s;WRITE_DELAY=0;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE"
                .formatted(folder.resolve("huiqian"));
    }
}
