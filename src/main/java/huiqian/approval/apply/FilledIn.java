package huiqian.approval.apply;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A form as somebody's browser sent it.
 *
 * @param trial the group that tries the flow; null for a flow in earnest
 * @param key the form's own, under which it is kept and filed: once, however often it is sent
 * @param version of the flow that the form was opened with; null if the browser does not say
 * @param fields everything that was sent
 */
record FilledIn(String flow, String trial, String key, String version, MultiValueMap<String, String> fields) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static FilledIn of(String flow, MultiValueMap<String, String> sent) {
        return new FilledIn(flow, trial(sent), key(sent.getFirst("-key")), sent.getFirst("-version"), sent);
    }

    /** Names of the house's own begin with a dash, which no key of a field does. */
    private static String trial(MultiValueMap<String, String> sent) {
        String trial = sent.getFirst("-trial");
        return trial == null || trial.isEmpty() ? null : trial;
    }

    /** What is no key of ours is as good as none: what was typed is more than that. */
    private static String key(String sent) {
        return isKey(sent) ? sent : newKey();
    }

    static boolean isKey(String text) {
        return text != null && KEY.matcher(text).matches();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The fields that have been left, which alone are complained about before the form is submitted. */
    Set<String> left() {
        String sent = fields.getFirst("-left");
        return sent == null ? Set.of() : Arrays.stream(sent.split(",")).collect(Collectors.toSet());
    }

    /** Whether anything was typed or chosen since the form was opened. */
    boolean isTouched() {
        return fields.containsKey("-touched");
    }
}
