package huiqian.web.audit;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.web.Place;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read the audit log: the admins, and the advisor who watches over them. */
@Component
class LogReaders implements Place {

    private static final Set<String> GROUPS = Set.of(Roster.ADMINISTRATORS, "advisor");

    private final Roster roster;

    LogReaders(Roster roster) {
        this.roster = roster;
    }

    @Override
    public String path() {
        return "/audit";
    }

    @Override
    public String label() {
        return "审计日志";
    }

    @Override
    public boolean isOpenTo(String person) {
        return roster.groupsOf(person).stream().anyMatch(GROUPS::contains);
    }

    /** @throws Refusal for everybody else */
    void insistOn(String person) {
        if (!isOpenTo(person)) throw Refusal.forbidden("审计日志只有系统管理员和指导老师可以查阅");
    }
}
