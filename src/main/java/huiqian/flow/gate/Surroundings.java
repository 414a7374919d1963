package huiqian.flow.gate;

import huiqian.engine.reading.Expression;
import huiqian.flow.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Why a text that holds an expression is none itself: what stands before, behind or between is easily overlooked, blanks above all. */
final class Surroundings {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^{}]*}");
    private static final int LONGEST = 20;

    private Surroundings() {}

    /** The first expression in a text, as it would have to be written; the text itself if there is none. */
    static String inside(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> "$" + found.group().substring(1))
                .orElse(text);
    }

    /** The reason in Chinese, with what to do; empty if the fault is not in what stands around it. */
    static Optional<String> flaw(String text) {
        List<MatchResult> found = EXPRESSION.matcher(text).results().toList();
        if (found.size() > 1) return Optional.of("这里写了 " + found.size() + " 个表达式，不能使用：只能写一个，请删去多余的；要做几件事请画几个步骤");
        return found.stream().findFirst().flatMap(only -> around(text, only));
    }

    private static Optional<String> around(String text, MatchResult only) {
        String deferred = only.group().startsWith("#") ? "不能使用 #{，请把 #{ 改成 ${" : "";
        if (Expression.parse(only.group().replaceFirst("^#", "\\$")).isEmpty()) return Optional.empty();
        String before = told("前面", text.substring(0, only.start()));
        String behind = told("后面", text.substring(only.end()));
        String extra = before + (before.isEmpty() || behind.isEmpty() ? "" : "、") + behind;
        if (extra.isEmpty() && deferred.isEmpty()) return Optional.empty();
        String remedy =
                extra.isEmpty() ? deferred : extra + "，请删去，只留表达式本身" + (deferred.isEmpty() ? "" : "；" + deferred);
        return Optional.of("表达式「" + only.group() + "」" + remedy);
    }

    private static String told(String where, String text) {
        if (text.isEmpty()) return "";
        String seen = Words.bare(text);
        if (seen.isEmpty()) return where + "有 " + text.length() + " 个空格、换行或看不见的字符";
        return where + "有文字「" + (seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen) + "」";
    }
}
