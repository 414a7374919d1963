package huiqian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java sources, measured by the lines that say something: neither blank nor comment, package or import. */
record SourceFiles(List<Path> files) {

    static SourceFiles under(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new SourceFiles(found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }

    /** Name and length of each file longer than that. */
    List<String> longerThan(int most) throws IOException {
        if (files.isEmpty()) throw new IllegalStateException("No source files to measure");
        return files.stream()
                .filter(file -> length(file) > most)
                .map(file -> "%s: %d".formatted(file.getFileName(), length(file)))
                .toList();
    }

    /** Name and size of each package with more classes than that. */
    List<String> packagesOfMoreThan(int most) {
        if (files.isEmpty()) throw new IllegalStateException("No source files to count");
        return files.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(room -> room.getValue() > most)
                .map(room -> "%s: %d".formatted(room.getKey().getFileName(), room.getValue()))
                .toList();
    }

    /** How many imports from below a package each file has that has any. */
    Map<String, Long> importing(String below) {
        if (files.isEmpty()) throw new IllegalStateException("No source files to count");
        Pattern wanted = Pattern.compile("import (?:static )?" + Pattern.quote(below) + "\\..*");
        return files.stream()
                .flatMap(file -> lines(file)
                        .filter(line -> wanted.matcher(line.strip()).matches())
                        .map(line -> file.getFileName().toString()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        return lines(file).map(String::strip).filter(SourceFiles::saysSomething).count();
    }

    private static boolean saysSomething(String line) {
        return !line.isEmpty()
                && !line.startsWith("/*")
                && !line.startsWith("*")
                && !line.startsWith("//")
                && !line.startsWith("package ")
                && !line.startsWith("import ");
    }
}
