package huiqian.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test in a browser. Without a Chromium on the machine it is skipped, loudly. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsChromium.Condition.class)
@Tag("browser")
@interface NeedsChromium {

    /** Decided before the application starts: it would start for nothing. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.executable().isPresent()) return ConditionEvaluationResult.enabled("Chromium found");
            if (context.getTestMethod().isEmpty()) warn(context.getDisplayName());
            return ConditionEvaluationResult.disabled("No Chromium: install one, or set CHROMIUM to its path");
        }

        private static void warn(String test) {
            System.err.printf(
                    """

                    ************************************************************************
                    * BROWSER TEST SKIPPED: %s
                    * No Chromium was found. Install one, or set CHROMIUM to its path.
                    ************************************************************************

                    """,
                    test);
        }
    }
}
