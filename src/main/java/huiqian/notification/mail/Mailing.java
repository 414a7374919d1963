package huiqian.notification.mail;

import huiqian.notification.outbox.NotDelivered;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the server, and says in Chinese why the server did not take it. */
@Component
public class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final MailSettings settings;

    Mailing(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * Sends a text.
     *
     * @param id what tells it from all other mails of this server: mail programs show one with the same id once
     * @throws NotDelivered if there is no server, or it does not take it
     */
    public void send(String address, String subject, String text, String id) throws NotDelivered {
        Outgoing outgoing = settings.outgoing().orElseThrow(() -> new NotDelivered("还没有设置邮件服务器"));
        if (outgoing.sender().isBlank()) throw new NotDelivered("没有设置发件地址（huiqian.notification.mail-from）");
        try {
            outgoing.server().send(message(outgoing, address, subject, text, id));
        } catch (MailException | MessagingException refused) {
            LOG.info("Mail {} was not taken: {}", id, refused.getClass().getSimpleName());
            throw new NotDelivered(reason(refused));
        }
    }

    private static MimeMessage message(Outgoing outgoing, String address, String subject, String text, String id)
            throws MessagingException {
        MimeMessage message = outgoing.server().createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(outgoing.sender());
        helper.setTo(address);
        helper.setSubject(subject);
        helper.setText(text);
        String host = outgoing.sender().replaceAll(".*@|[^A-Za-z0-9.-]", "");
        message.setHeader("Message-ID", "<huiqian-%s@%s>".formatted(id, host));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String reason(Exception refused) {
        if (refused instanceof MailAuthenticationException) return "邮件服务器不接受账号或密码（授权码）";
        return causes(refused)
                .map(Mailing::inWords)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("连不上邮件服务器，或它没有及时回答");
    }

    private static String inWords(Throwable cause) {
        if (cause instanceof AuthenticationFailedException) return "邮件服务器不接受账号或密码（授权码）";
        if (cause instanceof SendFailedException) return "邮件服务器不接受收件地址或发件地址";
        if (cause instanceof UnknownHostException) return "找不到邮件服务器，请检查名称";
        return "";
    }

    /** What is behind a failure; those of single mails hang aside. */
    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
        if (!(failure instanceof MailSendException several)) return chain;
        return Stream.concat(
                chain,
                Stream.of(several.getMessageExceptions())
                        .flatMap(
                                each -> Stream.iterate((Throwable) each, cause -> cause != null, Throwable::getCause)));
    }
}
