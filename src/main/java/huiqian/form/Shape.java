package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a text must look like: a pattern to be found in it, and for phone numbers and mail addresses the usual form. */
record Shape(Pattern pattern, Type type) {

    /** The ready-made shapes of form-js. */
    enum Type {
        PHONE("应为电话号码", "^(\\+|00)?\\d([ -]?\\d){4,24}$"),
        EMAIL("应为电子邮箱地址", "^[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*$"),
        ANY("", "");

        private final String complaint;
        private final Pattern pattern;

        Type(String complaint, String pattern) {
            this.complaint = complaint;
            this.pattern = Pattern.compile(pattern);
        }

        private static Type of(String name) {
            return switch (name) {
                case "phone" -> PHONE;
                case "email" -> EMAIL;
                default -> ANY;
            };
        }
    }

    private static final int LONGEST = 1000;

    static Shape of(JsonNode validate) {
        String pattern = validate.path("pattern").asText("");
        if (pattern.length() > LONGEST) throw new IllegalArgumentException("格式（pattern）太长，最多 " + LONGEST + " 个字符");
        try {
            return new Shape(
                    pattern.isEmpty() ? null : Pattern.compile(pattern),
                    Type.of(validate.path("validationType").asText("")));
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new IllegalArgumentException("格式「" + Quote.shorten(pattern) + "」不是有效的正则表达式", e);
        }
    }

    Optional<String> flaw(String text) {
        if (pattern != null && !isFound(pattern, text)) return Optional.of("格式不正确");
        return isFound(type.pattern, text) ? Optional.empty() : Optional.of(type.complaint);
    }

    private static boolean isFound(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Patience(text)).find();
        } catch (Patience.Lost | StackOverflowError tooCostly) {
            return false;
        }
    }
}
