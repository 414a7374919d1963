package huiqian.notification.mail;

import org.springframework.mail.javamail.JavaMailSender;

/** A server that takes mail, and whom the mail is from. */
record Outgoing(JavaMailSender server, String sender) {}
