package huiqian.notification.mail;

import huiqian.member.Seal;
import huiqian.notification.choice.MailAddress;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which server mail goes through: that of the properties {@code spring.mail.*}, else the one that the administrators entered. */
@Component
public class MailSettings {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    private static final int OF_TLS = 465;
    private static final int HIGHEST_PORT = 65_535;
    private static final String PATIENCE = "5000";
    private static final String OWNER = "mail server";

    private final MailServerRepository servers;
    private final Optional<JavaMailSenderImpl> configured;
    private final String configuredSender;
    private final Seal seal;

    MailSettings(
            MailServerRepository servers,
            ObjectProvider<JavaMailSenderImpl> configured,
            @Value("${huiqian.notification.mail-from:}") String sender,
            Seal seal) {
        this.servers = servers;
        this.configured = Optional.ofNullable(configured.getIfAvailable());
        this.configuredSender = sender;
        this.seal = seal;
    }

    /** @param password blank to keep the one that is known */
    public record Wish(String host, int port, String account, String password, String sender) {}

    /** @param fixed whether it comes from the properties and cannot be changed here */
    public record Shown(boolean fixed, String host, int port, String account, boolean password, String sender) {}

    /** What is set, the password left out; empty if nothing is. */
    public Optional<Shown> shown() {
        if (configured.isPresent()) return configured.map(this::shown);
        return servers.findById(MailServer.ONLY)
                .map(server -> new Shown(
                        false,
                        server.host(),
                        server.port(),
                        server.account() == null ? "" : server.account(),
                        server.password() != null,
                        server.sender()));
    }

    /** @throws Refusal in Chinese for what cannot be */
    @Transactional
    public void set(Wish wish) {
        insistOnFree();
        String host = Signs.halfWidth(wish.host().strip());
        if (!HOST.matcher(host).matches()) throw Refusal.invalid("邮件服务器不正确，应当像 smtp.example.edu.cn");
        if (wish.port() < 1 || wish.port() > HIGHEST_PORT) throw Refusal.invalid("端口应当在 1 和 65535 之间，常用 465 或 587");
        String account = Signs.line("账号", wish.account());
        servers.save(new MailServer(
                host,
                wish.port(),
                account.isEmpty() ? null : account,
                password(wish, host, account),
                MailAddress.of(wish.sender())));
    }

    @Transactional
    public void clear() {
        insistOnFree();
        if (servers.findById(MailServer.ONLY).isPresent()) servers.deleteById(MailServer.ONLY);
    }

    Optional<Outgoing> outgoing() {
        if (configured.isPresent()) return configured.map(server -> new Outgoing(server, senderOf(server)));
        return servers.findById(MailServer.ONLY).map(server -> new Outgoing(sender(server), server.sender()));
    }

    private void insistOnFree() {
        if (configured.isPresent()) throw Refusal.conflict("邮件服务器由部署时的配置（spring.mail）指定，不能在这里修改");
    }

    /** A password is not handed to another server, or for another account, than it was typed for. */
    private String password(Wish wish, String host, String account) {
        if (account.isEmpty()) return null;
        if (!wish.password().isEmpty()) return seal.close(OWNER, wish.password());
        return servers.findById(MailServer.ONLY)
                .filter(known -> known.host().equals(host) && account.equals(known.account()))
                .map(MailServer::password)
                .orElseThrow(() -> Refusal.invalid("请填写密码（授权码）"));
    }

    private Shown shown(JavaMailSenderImpl server) {
        String account = server.getUsername() == null ? "" : server.getUsername();
        return new Shown(
                true, server.getHost(), server.getPort(), account, server.getPassword() != null, senderOf(server));
    }

    private String senderOf(JavaMailSenderImpl server) {
        if (!configuredSender.isBlank()) return configuredSender;
        String account = server.getUsername();
        return account == null ? "" : account;
    }

    private JavaMailSenderImpl sender(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setUsername(server.account());
        if (server.password() != null)
            sender.setPassword(seal.open(OWNER, server.password()).orElse(null));
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", String.valueOf(server.account() != null));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.port() == OF_TLS));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail.smtp." + wait, PATIENCE);
        return sender;
    }
}
