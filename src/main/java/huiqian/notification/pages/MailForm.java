package huiqian.notification.pages;

import huiqian.notification.mail.MailSettings;

/** The mail server as somebody typed it. */
record MailForm(String host, String port, String account, String password, String sender) {

    static MailForm of(MailSettings.Shown shown) {
        return new MailForm(shown.host(), String.valueOf(shown.port()), shown.account(), "", shown.sender());
    }

    MailSettings.Wish wish() {
        return new MailSettings.Wish(text(host), number(), text(account), text(password), text(sender));
    }

    private int number() {
        String typed = text(port).strip();
        return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
