package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.feel.Patience;
import huiqian.shared.Phone;
import huiqian.shared.Quotation;
import huiqian.shared.Signs;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a text must look like: a pattern to be found in it, and for phone numbers and mail addresses the usual form. */
record Shape(Pattern pattern, Type type) {

    private static final String PHONE = "phone";

    /** The ready-made shapes of form-js. */
    enum Type {
        PHONE("应为电话号码", "^(\\+|00)?\\d([ -]?\\d){4,24}$"),
        /** A number of the mainland, kept in one way of writing it: what {@code properties.format} or a default says is a telephone number. */
        MAINLAND_PHONE(Phone.EXPECTED, ""),
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
                case "phone" -> Type.PHONE;
                case "email" -> EMAIL;
                default -> ANY;
            };
        }
    }

    private static final int LONGEST = 1000;

    static Shape of(JsonNode component) {
        JsonNode validate = component.path("validate");
        String pattern = validate.path("pattern").asText("");
        if (pattern.length() > LONGEST) throw new IllegalArgumentException("格式（pattern）太长，最多 " + LONGEST + " 个字符");
        try {
            return new Shape(
                    pattern.isEmpty() ? null : Pattern.compile(pattern),
                    isMainlandPhone(component.path("properties"))
                            ? Type.MAINLAND_PHONE
                            : Type.of(validate.path("validationType").asText("")));
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new IllegalArgumentException("格式「" + Quotation.brief(pattern) + "」不是有效的正则表达式", e);
        }
    }

    private static boolean isMainlandPhone(JsonNode properties) {
        return PHONE.equals(properties.path("format").asText(""))
                || PHONE.equals(properties.path("default").asText(""));
    }

    /** The text as it is kept: a telephone number in one way of writing it, a code that only its wide signs or blanks keep from fitting without. */
    String normal(String text) {
        if (type == Type.MAINLAND_PHONE) return Phone.orAsIs(text);
        if (pattern == null || isFound(pattern, text)) return text;
        String code = Signs.code(text);
        return isFound(pattern, code) ? code : text;
    }

    Optional<String> flaw(String text) {
        if (type == Type.MAINLAND_PHONE && Phone.of(text).isEmpty()) return Optional.of(type.complaint);
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
