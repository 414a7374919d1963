package huiqian;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Calls and method references that read the machine's date. Measuring how long a thing takes, by {@code nanoTime}, is none of them. */
final class WallClock {

    /** Of types outside java.time: method or constructor by owner. */
    private static final Set<String> ASKING = Set.of(
            System.class.getName() + ".currentTimeMillis",
            Calendar.class.getName() + ".getInstance",
            ClockUtil.class.getName() + ".reset",
            ClockUtil.class.getName() + ".resetClock");

    /** With no instant given. */
    private static final Set<String> BORN_NOW = Set.of(Date.class.getName(), GregorianCalendar.class.getName());

    private static final Pattern COMPARING = Pattern.compile(
            "isIn(The)?(Future|Past)|isToday|isCloseToUtcNow|isInThis(Year|Month|Day|Hour|Minute|Second)");

    private WallClock() {}

    static DescribedPredicate<JavaAccess<?>> isAsked() {
        return where("the wall clock is asked", WallClock::asks);
    }

    static DescribedPredicate<JavaAccess<?>> isComparedWith() {
        return where(
                "the wall clock is compared with",
                target -> target.getOwner().getName().startsWith("org.assertj.")
                        && COMPARING.matcher(target.getName()).matches());
    }

    private static DescribedPredicate<JavaAccess<?>> where(
            String description, Predicate<CodeUnitAccessTarget> condition) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && condition.test(target));
    }

    private static boolean asks(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        if (ASKING.contains(owner + "." + target.getName())) return true;
        if (BORN_NOW.contains(owner)) return isConstructorWithoutInstant(target);
        return owner.startsWith("java.time.") && !takesAClock(target) && tellsNow(target);
    }

    private static boolean isConstructorWithoutInstant(CodeUnitAccessTarget target) {
        return target.getName().equals("<init>")
                && target.getRawParameterTypes().stream()
                        .allMatch(type -> type.isEquivalentTo(TimeZone.class) || type.isEquivalentTo(Locale.class));
    }

    /** LocalDate.now(…) and all its kind, Clock.system…() and Clock.tick…(zone). */
    private static boolean tellsNow(CodeUnitAccessTarget target) {
        return target.getName().matches("now|dateNow|system(UTC|DefaultZone)?|tick(Millis|Seconds|Minutes)");
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
