package huiqian.support;

import huiqian.shared.UnionTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one clock stands at the first morning in every test, before any application is started and after each test that moved it: no test knows what day it
 * really is. JUnit finds it by itself.
 */
public class StoppedClock implements BeforeAllCallback, AfterEachCallback {

    static void stop() {
        ClockUtil.setCurrentTime(
                Date.from(FirstMorning.MOMENT.atZone(UnionTime.ZONE).toInstant()));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        stop();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop();
    }
}
