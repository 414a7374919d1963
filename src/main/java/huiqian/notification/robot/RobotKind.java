package huiqian.notification.robot;

/** Whose robot it is. */
public enum RobotKind {
    WECOM("企业微信", "errcode", false),
    DINGTALK("钉钉", "errcode", true),
    FEISHU("飞书", "code", true);

    private final String label;
    private final String verdict;
    private final boolean signs;

    RobotKind(String label, String verdict, boolean signs) {
        this.label = label;
        this.verdict = verdict;
        this.signs = signs;
    }

    public String label() {
        return label;
    }

    /** The field of the answer that is 0 if the message arrived. */
    String verdict() {
        return verdict;
    }

    /** Whether its robots can be told to accept signed messages alone. */
    public boolean signs() {
        return signs;
    }
}
