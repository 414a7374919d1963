package huiqian.web.audit;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read the audit log: the admins, and the advisor who watches over them. */
@Component
class LogReaders {

    private static final Set<String> GROUPS = Set.of("camunda-admin", "advisor");

    private final Roster roster;

    LogReaders(Roster roster) {
        this.roster = roster;
    }

    /** @throws Refusal for everybody else */
    void insistOn(String person) {
        if (roster.groupsOf(person).stream().noneMatch(GROUPS::contains))
            throw Refusal.forbidden("审计日志只有系统管理员和指导老师可以查阅");
    }
}
