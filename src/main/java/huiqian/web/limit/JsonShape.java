package huiqian.web.limit;

import java.util.Optional;

/** Looks how deep and how wide a JSON text is, without making anything of it. Whether it is JSON at all is for its reader to say. */
final class JsonShape {

    static final int DEEPEST = 100;
    /** Of the items of a list, and of the keys of an object. */
    static final int LONGEST = 1000;

    private final int[] commas = new int[DEEPEST + 1];
    private int depth;

    private JsonShape() {}

    /** What is wrong with it; empty if nothing is. */
    static Optional<String> problem(byte[] json) {
        return Optional.ofNullable(new JsonShape().look(json));
    }

    private String look(byte[] json) {
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            byte sign = json[i];
            if (sign == '"') text = !text;
            else if (text && sign == '\\') i++;
            else if (!text && !fits(sign))
                return depth > DEEPEST ? "提交的内容嵌套太深，最多 " + DEEPEST + " 层" : "提交的内容太多，一个列表或对象最多 " + LONGEST + " 项";
        }
        return null;
    }

    private boolean fits(byte sign) {
        if (sign == '[' || sign == '{') {
            if (++depth > DEEPEST) return false;
            commas[depth] = 0;
        } else if (sign == ']' || sign == '}') {
            depth = Math.max(0, depth - 1);
        } else if (sign == ',') {
            return ++commas[depth] < LONGEST;
        }
        return true;
    }
}
