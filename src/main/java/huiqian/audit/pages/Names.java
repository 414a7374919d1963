package huiqian.audit.pages;

import huiqian.audit.AuditEntry;
import huiqian.member.Roster;
import java.util.HashMap;
import java.util.Map;

/** What people are called, each looked up once. */
class Names {

    private final Map<String, String> known = new HashMap<>();
    private final Roster roster;

    Names(Roster roster) {
        this.roster = roster;
    }

    /** Never empty: whoever had not signed in, or the system itself, is called so. */
    String of(AuditEntry entry) {
        if (entry.getPerson() != null) return known.computeIfAbsent(entry.getPerson(), roster::nameOf);
        return entry.getAddress() == null ? "系统" : "未登录";
    }
}
