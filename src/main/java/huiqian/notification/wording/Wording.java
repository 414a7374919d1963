package huiqian.notification.wording;

import huiqian.notification.outbox.Delivery;
import huiqian.shared.Signs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How a message reads as a mail and in a chat: what happened, then where to go. Nothing is decided without signing in there. */
@Component
public class Wording {

    private static final int LONGEST_SUBJECT = 80;

    private static final String MAIL =
            """
            %s，您好：

            %s

            请登录后办理或查看：
            %s

            —— %s · 会签
            本邮件由系统自动发出，请勿回复。想换邮箱、改为每天汇总或不再接收，请到：
            %s
            """;

    private final String union;
    private final Links links;

    Wording(@Value("${huiqian.union.name}") String union, Links links) {
        this.union = Signs.trimmed(union);
        this.links = links;
    }

    /** One line of moderate length, whatever people typed into it. */
    public String subject(String message) {
        String first = message.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}+", " ");
        int signs = first.codePointCount(0, first.length());
        if (signs > LONGEST_SUBJECT) first = first.substring(0, first.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
        return "【会签】" + first;
    }

    public String mail(String name, Delivery delivery) {
        return mail(name, delivery.getMessage(), Links.path(delivery.getRequestNumber()));
    }

    public String mail(String name, String message, String path) {
        return MAIL.formatted(name, message.strip(), links.to(path), union, links.to("/me/notices"));
    }

    public String chat(Delivery delivery) {
        return chat(delivery.getMessage(), Links.path(delivery.getRequestNumber()));
    }

    /** Robots of some unions demand a word in every message: the product's name is there. */
    public String chat(String message, String path) {
        return "【会签】%s%n%s".formatted(message.strip(), links.to(path)).replace(System.lineSeparator(), "\n");
    }
}
