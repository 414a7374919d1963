package huiqian.notification;

import huiqian.notification.digest.Digest;
import huiqian.notification.outbox.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Looks every few seconds for what is due, on every node; {@code huiqian.notification.schedule.enabled=false} stops it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "huiqian.notification.schedule.enabled", matchIfMissing = true)
class NotificationSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationSchedule.class);

    private final Digest digest;
    private final Sending sending;

    NotificationSchedule(Digest digest, Sending sending) {
        this.digest = digest;
        this.sending = sending;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 10_000)
    void send() {
        try {
            digest.due().forEach(digest::write);
            sending.sendDue();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Messages wait: the database does not answer");
        }
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        sending.forgetOld();
    }
}
