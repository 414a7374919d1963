package huiqian.flow.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import huiqian.shared.Sha256;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** By which a set of files is recognised, whichever way it came. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Map<String, byte[]> files) {
        String digests = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> file.getKey() + " " + Sha256.hex(file.getValue()))
                        .collect(Collectors.joining("\n"));
        return Sha256.hex(digests.getBytes(UTF_8));
    }
}
