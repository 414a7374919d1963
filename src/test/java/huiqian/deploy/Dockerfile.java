package huiqian.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The instructions of the Dockerfile, continued lines joined. */
record Dockerfile(List<String> instructions) {

    static final String JAR = "target/huiqian.jar";

    static Dockerfile read() throws IOException {
        String text = Files.readString(Path.of("src/main/docker/Dockerfile"));
        return new Dockerfile(text.replaceAll("\\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    /** What follows each instruction of that name. */
    List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    boolean comesBefore(String earlier, String later) {
        return indexOf(earlier) >= 0 && indexOf(earlier) < indexOf(later);
    }

    private int indexOf(String start) {
        for (int i = 0; i < instructions.size(); i++) if (instructions.get(i).startsWith(start)) return i;
        return -1;
    }
}
