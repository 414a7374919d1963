package huiqian.flow.replay;

import huiqian.shared.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;

/** What the engine could not do, in words an administrator can act on. */
final class Failures {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private Failures() {}

    /** @param place the element a case was on its way to, as people call it */
    static Stall at(String place, RuntimeException failure) {
        Optional<Stall> known = causes(failure)
                .filter(Stall.class::isInstance)
                .map(Stall.class::cast)
                .findFirst();
        return known.orElseGet(() -> new Stall("「" + place + "」" + reason(failure)));
    }

    private static String reason(RuntimeException failure) {
        Optional<Throwable> refusal =
                causes(failure).filter(Refusal.class::isInstance).findFirst();
        if (refusal.isPresent()) return "不能办理：" + refusal.get().getMessage();
        if (says(failure, "ENGINE-02042")) return "没有办成，草案没有为此画出路，申请停在这里";
        if (says(failure, "ENGINE-02004")) return "没有一条出路的条件成立，也没有默认出路，申请停在这里";
        if (says(failure, "Due date could not be determined", "duedate", "valid duration/time", "Cannot format"))
            return "的定时没有可用的日期，申请停在这里";
        if (failsIn(failure, PropertyNotFoundException.class)) return "的表达式" + expression(failure) + "引用了没有值的名称，申请停在这里";
        if (failsIn(failure, ELException.class) || says(failure, "expression:"))
            return "的表达式" + expression(failure) + "算不出结果，请核对比较的字段类型，申请停在这里";
        return "出错，申请停在这里";
    }

    private static boolean failsIn(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static boolean says(Throwable failure, String... words) {
        return causes(failure).map(cause -> String.valueOf(cause.getMessage())).anyMatch(message -> Stream.of(words)
                .anyMatch(message::contains));
    }

    private static String expression(Throwable failure) {
        return causes(failure)
                .map(cause -> EXPRESSION.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(found -> " " + found.group() + " ")
                .findFirst()
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
