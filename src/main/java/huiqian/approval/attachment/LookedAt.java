package huiqian.approval.attachment;

import java.nio.file.Path;

/** A file that arrived and was found to be something that may be attached, under the name it will have. */
record LookedAt(Path file, String name, FileKind kind, long size, String sha256) {}
