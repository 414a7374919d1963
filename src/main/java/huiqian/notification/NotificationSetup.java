package huiqian.notification;

import huiqian.page.SetupStep;
import huiqian.page.SetupStep.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without mail or a robot people are told in the pages alone. */
@Configuration(proxyBeanMethods = false)
class NotificationSetup {

    @Bean
    SetupStep noticesSent(@Value("${spring.mail.host:}") String mailServer) {
        return new SetupStep("notices", 70, "通知", null, () -> state(!mailServer.isBlank()));
    }

    private static State state(boolean mailed) {
        return new State(mailed, mailed ? "邮件已设好" : "大家只在网页里看到通知");
    }
}
