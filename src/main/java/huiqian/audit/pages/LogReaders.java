package huiqian.audit.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read the audit log: the admins, and the advisor who watches over them. */
@Component
class LogReaders extends ReservedPlace {

    LogReaders(Roster roster) {
        super(roster, "/audit", "审计日志", Set.of(Roster.ADMINISTRATORS, "advisor"), "审计日志只有系统管理员和指导老师可以查阅");
    }
}
