package huiqian.approval.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of attachments, in and out in parts: never is one held in memory as a whole. */
@Component
class Contents {

    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String id, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
                jdbc.sql("insert into hq_attachment_part (attachment, part, content) values (?, ?, ?)")
                        .params(id, part, bytes)
                        .update();
                bytes = content.readNBytes(PART);
            }
        }
    }

    InputStream open(String id, long size) {
        return new SequenceInputStream(new Parts(id, (int) ((size + PART - 1) / PART)));
    }

    private byte[] part(String id, int part) {
        return jdbc.sql("select content from hq_attachment_part where attachment = ? and part = ?")
                .params(id, part)
                .query((row, at) -> row.getBytes(1))
                .single();
    }

    /** Each is fetched when those before it were read. */
    private final class Parts implements Enumeration<InputStream> {

        private final String id;
        private final int count;
        private int next;

        Parts(String id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) throw new NoSuchElementException();
            return new ByteArrayInputStream(part(id, next++));
        }
    }
}
