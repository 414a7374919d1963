package huiqian.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The environment as it was given, read as UTF-8. The JVM reads it in the charset of the machine: under LC_ALL=POSIX each Chinese sign becomes three
 * replacement signs, under another charset something else that looks like writing, and either would be printed on records for good.
 */
public final class RawEnvironment {

    private static final Path OF_THIS_PROCESS = Path.of("/proc/self/environ");
    private static final String UNION_NAME = "HUIQIAN_UNION_NAME";

    private RawEnvironment() {}

    /** Lets the union's name stand as it was given, where the system tells; a setting on the command line comes before it all the same. */
    public static void heedUnionName() {
        if (System.getProperty("huiqian.union.name") == null)
            value(OF_THIS_PROCESS, UNION_NAME).ifPresent(name -> System.setProperty("huiqian.union.name", name));
    }

    static Optional<String> value(Path environment, String name) {
        try {
            // One sign for each byte, to find the entry whatever the others are written in.
            String entries = Files.readString(environment, StandardCharsets.ISO_8859_1);
            return Stream.of(entries.split("\0"))
                    .filter(entry -> entry.startsWith(name + "="))
                    .map(entry -> entry.substring(name.length() + 1).getBytes(StandardCharsets.ISO_8859_1))
                    .findFirst()
                    .flatMap(RawEnvironment::read);
        } catch (IOException notToldHere) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(byte[] value) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString());
        } catch (CharacterCodingException otherwiseWritten) {
            return Optional.empty();
        }
    }
}
