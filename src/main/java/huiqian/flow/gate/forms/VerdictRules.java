package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is decided, and why, is asked as everywhere in the house: the same answers by the same names, none chosen before, none that could be out of
 * reach. Settings that these two fields need are listed; all others are refused, because a list of those that do harm would never be whole.
 */
public final class VerdictRules {

    private static final Set<String> COMMON = Set.of("type", "id", "key", "label", "description", "layout", "validate");

    /** What every decision in the house asks for. */
    private static final String ASKED = "结论";

    /** Shorter reasons are no reasons. */
    private static final int SHORTEST_COMMENT = 50;

    /** What a verdict is given on; each answer with what it may be called. */
    public enum Question {
        DECISION(Map.of("APPROVE", List.of("同意"), "REJECT", List.of("不同意"), "RETURN", List.of("退回修改"))),
        BALLOT(Map.of("APPROVE", List.of("同意"), "REJECT", List.of("不同意"))),
        ACCEPTANCE(Map.of(
                "APPROVE", List.of("同意", "验收通过"),
                "REJECT", List.of("不同意"),
                "RETURN", List.of("退回修改", "退回补充")));

        private final Map<String, List<String>> answers;

        Question(Map<String, List<String>> answers) {
            this.answers = new TreeMap<>(answers);
        }

        private String allowed() {
            return answers.entrySet().stream()
                    .map(each -> each.getKey() + " " + String.join("或", each.getValue()))
                    .collect(Collectors.joining("、"));
        }

        /** After the outcome, to send something back is the only no there is. */
        private boolean isAnswered(Set<String> offered) {
            boolean no = offered.contains("REJECT") || this == ACCEPTANCE && offered.contains("RETURN");
            return offered.contains("APPROVE") && no;
        }

        private boolean allows(Map<String, String> offered) {
            return offered.entrySet().stream().allMatch(each -> answers.getOrDefault(each.getKey(), List.of())
                    .contains(each.getValue()));
        }
    }

    private VerdictRules() {}

    public static void check(FormFile form, Question question, Consumer<String> remarks) {
        JsonNode verdict = form.field("verdict").orElseThrow();
        if (!verdict.path("type").asText().equals("radio")) remarks.accept("表单的结论（verdict）须是单选按钮组（Radio group）");
        if (!FormFile.isRequired(verdict)) remarks.accept("表单的结论（verdict）须设为必填");
        if (!form.alwaysShows("verdict")) remarks.accept("表单的结论（verdict）须始终显示，选项须写在表单里");
        checkAnswers(verdict, question, remarks);
        checkQuestion(form, verdict, remarks);
        checkSettings("结论（verdict）", verdict, "values", "required", remarks);
        checkComment(form, remarks);
    }

    /** What an answer says depends on what was asked. */
    private static void checkQuestion(FormFile form, JsonNode verdict, Consumer<String> remarks) {
        if (!FormFile.label(verdict).equals(ASKED))
            remarks.accept("表单的结论（verdict）的标签须照写「" + ASKED + "」，现在是「" + Wording.cut(FormFile.label(verdict)) + "」");
        if (!PartRules.isEmpty(verdict.path("description")))
            remarks.accept("表单的结论（verdict）不能写说明（Field description），请清空；要提醒办理人的话可写在审批意见的说明里");
        boolean alone = form.fields().stream()
                .filter(field -> FormFile.label(field).strip().equals(ASKED))
                .allMatch(field -> FormFile.key(field).equals("verdict"));
        if (!alone) remarks.accept("表单里标签是「" + ASKED + "」的字段只能有结论（verdict）一个，请把别的改名");
    }

    private static void checkAnswers(JsonNode verdict, Question question, Consumer<String> remarks) {
        Map<String, String> offered = new LinkedHashMap<>();
        for (JsonNode option : verdict.path("values"))
            offered.put(option.path("value").asText(), option.path("label").asText());
        boolean once = offered.size() == verdict.path("values").size();
        if (!once || !question.allows(offered) || !question.isAnswered(offered.keySet()))
            remarks.accept("结论（verdict）的选项只能取 " + question.allowed() + "，名称照写，每项一次，同意和"
                    + (question == Question.ACCEPTANCE ? "退回" : "不同意") + "都要有，现在是 " + said(offered));
    }

    private static String said(Map<String, String> offered) {
        return offered.entrySet().stream()
                .map(each -> Wording.cut(each.getKey()) + " " + Wording.cut(each.getValue()))
                .collect(Collectors.joining("、"));
    }

    private static void checkComment(FormFile form, Consumer<String> remarks) {
        boolean shown = form.field("comment")
                .filter(field -> field.path("type").asText().equals("textarea"))
                .filter(field -> !FormFile.isRequired(field) && form.alwaysShows("comment"))
                .isPresent();
        if (!shown) {
            remarks.accept("表单须有始终显示、非必填的多行文本「审批意见」（key 为 comment）");
            return;
        }
        JsonNode comment = form.field("comment").orElseThrow();
        checkSettings("审批意见（comment）", comment, null, "maxLength", remarks);
        JsonNode longest = comment.path("validate").path("maxLength");
        if (!longest.isIntegralNumber() || longest.asInt() < SHORTEST_COMMENT)
            remarks.accept("审批意见（comment）的最大长度（maxLength）须是数字，不小于 " + SHORTEST_COMMENT + "，写得下理由");
    }

    private static void checkSettings(
            String named, JsonNode field, String also, String check, Consumer<String> remarks) {
        for (String name : PartRules.settingsBeyond(field, COMMON))
            if (!name.equals(also) && !name.equals("conditional")) refuse(named, name, remarks);
        for (String name : PartRules.settingsBeyond(field.path("validate"), Set.of(check)))
            refuse(named, "validate." + name, remarks);
    }

    private static void refuse(String named, String setting, Consumer<String> remarks) {
        remarks.accept("表单的" + named + "不能设置 " + Wording.cut(setting) + "，请清空：想同意和想不同意的人要一样能填");
    }
}
