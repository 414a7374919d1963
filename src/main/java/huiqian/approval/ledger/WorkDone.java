package huiqian.approval.ledger;

import huiqian.approval.EarlyEnd;
import huiqian.member.Post;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody did who completed a step that is no decision, in the words of the step: steps are called after who does them and what. */
final class WorkDone {

    private static final String FILLED_IN = "已填报";
    private static final String REPORT = ".*(填写|填报|报表|报告).*";

    /** The longest first: 办公室主任 begins like 办公室. */
    private static final List<String> DOERS = Stream.concat(
                    Arrays.stream(Post.values()).map(Post::title), Stream.of("申请人", "经办人", "秘书处", "主席团", "办公室"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private WorkDone() {}

    /** 秘书处交付钥匙 as 已交付钥匙; what cannot be told so, and reports, have been filled in. */
    static String inWords(String step) {
        if (step.equals(EarlyEnd.STEP)) return "已" + step;
        if (step.matches(REPORT)) return FILLED_IN;
        return doing(step).map(what -> "已" + what).orElse(FILLED_IN);
    }

    private static Optional<String> doing(String step) {
        return DOERS.stream()
                .filter(step::startsWith)
                .map(doer -> step.substring(doer.length()))
                .findFirst()
                .filter(what -> !what.isBlank());
    }
}
