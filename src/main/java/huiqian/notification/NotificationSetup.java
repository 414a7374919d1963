package huiqian.notification;

import huiqian.notification.mail.MailSettings;
import huiqian.notification.robot.GroupRobots;
import huiqian.page.SetupStep;
import huiqian.page.SetupStep.State;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without mail or a robot people are told in the pages alone. */
@Configuration(proxyBeanMethods = false)
class NotificationSetup {

    @Bean
    SetupStep noticesSent(MailSettings mail, GroupRobots robots) {
        return new SetupStep(
                "notices",
                70,
                "通知",
                "/admin/settings/notifications",
                () -> state(mail.shown().isPresent() || !robots.all().isEmpty()));
    }

    private static State state(boolean told) {
        return new State(told, told ? "邮件或机器人已设好" : "大家只在网页里看到通知");
    }
}
