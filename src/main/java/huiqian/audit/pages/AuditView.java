package huiqian.audit.pages;

import huiqian.audit.AuditEntry;
import huiqian.member.Roster;
import huiqian.shared.UnionTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An entry as readers see it. */
record AuditView(
        OffsetDateTime at,
        String kind,
        String kindName,
        String person,
        String personName,
        String address,
        String subject,
        String detail,
        int times) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static List<AuditView> all(List<AuditEntry> entries, Roster roster) {
        Names names = new Names(roster);
        return entries.stream().map(entry -> of(entry, names)).toList();
    }

    static AuditView of(AuditEntry entry, Names names) {
        return new AuditView(
                entry.getMoment()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(UnionTime.ZONE)
                        .toOffsetDateTime(),
                entry.getKind().name(),
                entry.getKind().title(),
                entry.getPerson(),
                names.of(entry),
                entry.getAddress(),
                entry.getSubject(),
                entry.getDetail(),
                entry.getTimes());
    }

    /** Union time, to the second. */
    public String time() {
        return TIME.format(at);
    }

    /** The id in brackets where the name is not it. */
    public String who() {
        return person == null || person.equals(personName) ? personName : personName + "（" + person + "）";
    }
}
