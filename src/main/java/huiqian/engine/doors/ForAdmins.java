package huiqian.engine.doors;

import huiqian.shared.Refusal;

/** What admins may have a command of the engine do; if nothing, where it is done instead. */
enum ForAdmins {
    YES,

    NO("此操作不对外开放，请通过表单办理"),
    NO_CASE("管理员不代替他人办理或改动申请：请由有权办理的人在任务列表中填写表单"),

    /** Many at once cannot be looked at one by one. */
    NO_BATCH("流程不能成批取消：请逐个取消，平台会逐个查看其申请是否已有结果"),

    /** Without the page there is no word of it in the ledger. */
    NO_MIGRATION("迁移正在办理的申请要记入申请的办理过程：请到「流程」（/flows）办理"),

    NO_PEOPLE("人员、职务、用户组与权限由人员名册决定，密码也在那里重置：请到「人员名册」（/people）办理"),
    NO_HISTORY("办理历史按流程模型规定的期限保存，到期自动清理，不能另行删除或改变期限"),
    NO_TIME("在办的申请和它们的期限不能提前、推迟或暂停；只有失败的后台任务可以逐个重试，也可到「故障」（/incidents）办理"),

    /** What failed, and nothing else. */
    MENDS,

    /** The same; no tries left would stop it. */
    RETRIES,

    /** What stands still or is over, seen by the audit log. */
    KEEPS,

    /** The same, once the application has an outcome. */
    CANCELS,

    /** The same, and never the other way round. */
    RESUMES,

    /** What no case follows, and no case with it. */
    DELETES_FLOW,

    /** At once, and without its cases. */
    SUSPENDS_FLOW,

    RESUMES_FLOW,

    /** As slowly as a login. */
    ASKS_PASSWORD,

    /** What the engine does by itself when a job failed, unless it was refused. */
    AFTER_FAILURE;

    private final String reason;

    ForAdmins() {
        this(null);
    }

    ForAdmins(String reason) {
        this.reason = reason;
    }

    boolean isRefused() {
        return reason != null;
    }

    Refusal refusal() {
        return Refusal.forbidden(reason);
    }

    /** Whether the audit log tells of it in the words of the table. */
    boolean isNoted() {
        return switch (this) {
            case MENDS, RETRIES, KEEPS, CANCELS, RESUMES, DELETES_FLOW, SUSPENDS_FLOW, RESUMES_FLOW -> true;
            default -> false;
        };
    }
}
