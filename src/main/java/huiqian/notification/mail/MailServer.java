package huiqian.notification.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The mail server as the administrators entered it; there is one row. */
@Entity
@Table(name = "hq_mail_server")
class MailServer {

    static final int ONLY = 1;

    @Id
    private Integer id = ONLY;

    private String host;
    private int port;
    private String account;
    private String password;
    private String sender;

    protected MailServer() {}

    MailServer(String host, int port, String account, String sealedPassword, String sender) {
        this.host = host;
        this.port = port;
        this.account = account;
        this.password = sealedPassword;
        this.sender = sender;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** Null where the server asks for none. */
    String account() {
        return account;
    }

    String password() {
        return password;
    }

    String sender() {
        return sender;
    }
}
