package huiqian.notification.choice;

/** When somebody gets mail. */
public enum MailMode {
    OFF("不发邮件"),
    EACH("每条通知发一封"),
    DAILY("每天 08:00 汇总待办发一封");

    private final String label;

    MailMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
