package huiqian.flow.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one encoding of models, as Modeler writes them: everything that reads a model as text relies on it. */
final class Utf8 {

    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private Utf8() {}

    /** Whether the bytes are sound UTF-8 and do not say that they are anything else. */
    static boolean is(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            Matcher declared = DECLARED.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return text.indexOf('\0') < 0
                    && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"));
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
