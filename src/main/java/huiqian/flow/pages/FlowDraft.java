package huiqian.flow.pages;

import huiqian.page.Draft;
import huiqian.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sound draft that waits to be deployed.
 *
 * @param against the engine's id of the version it was compared with, null if the flow is new; a number can come back
 */
record FlowDraft(TreeMap<String, byte[]> files, String sha256, String flow, String name, String against)
        implements Draft {

    static FlowDraft of(Map<String, byte[]> files, String flow, String name, String against) {
        TreeMap<String, byte[]> sorted = new TreeMap<>(files);
        return new FlowDraft(sorted, digest(sorted, against), flow, name, against);
    }

    private static String digest(TreeMap<String, byte[]> files, String against) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((name, content) ->
                all.writeBytes((name + " " + Sha256.hex(content) + "\n").getBytes(StandardCharsets.UTF_8)));
        all.writeBytes(String.valueOf(against).getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(all.toByteArray());
    }
}
