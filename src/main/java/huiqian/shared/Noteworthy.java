package huiqian.shared;

/**
 * Something the audit log keeps. Whoever sees it happen publishes it as an application event; when and from where is added on arrival, and it
 * is kept or lost together with the transaction it is published in.
 *
 * @param person who did it, null for somebody who has not signed in
 * @param subject what it was done to: a request's number, a person, an address; at most 200 characters are kept
 * @param detail what else a reader of the log needs, in Chinese; at most 2000 characters are kept; null for nothing
 */
public record Noteworthy(Kind kind, String person, String subject, String detail) {

    /** What the log tells apart, each with its Chinese name. */
    public enum Kind {
        SIGNED_IN("登录"),
        SIGN_IN_REFUSED("登录失败"),
        SIGNED_OUT("退出登录"),
        PASSWORD_CHANGED("修改密码"),
        REFUSED("拒绝访问"),
        RECORD_DOWNLOADED("下载文件"),
        ROSTER_CHANGED("名册变更"),
        REGISTER_CHANGED("登记册变更"),
        SETTINGS_CHANGED("修改设置"),
        FLOW_DEPLOYED("部署流程"),
        FLOW_TRIED("流程试运行"),
        CASES_MOVED("迁移申请"),
        FLOW_MAINTAINED("维护流程"),
        WORK_RETRIED("重试故障"),
        CASE_READ("管理员查看申请"),
        CASE_MAINTAINED("维护在办申请"),
        PASSWORD_CHECKED("核对密码"),
        LOG_READ("查阅审计日志");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
