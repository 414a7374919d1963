package huiqian.audit;

import huiqian.shared.Noteworthy.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what was refused to people who had not signed in, so that no stranger fills the log. The first try of a minute at an account from an
 * address is an entry at once; all further ones of that minute become a single entry that tells how many there were. Of each address so many
 * accounts are named, of all together so many more, and what is beyond is told as one number. Nothing that was written is changed for it.
 */
class Crowd {

    static final int NAMED_OF_ADDRESS = 20;
    static final int NAMED = 200;
    static final int ADDRESSES = 200;

    private static final String ELSEWHERE = "其他来源";

    private record Who(Kind kind, String address, String subject) {}

    private static final class Tries {

        private AuditEntry last;
        private int times;

        private void add(AuditEntry entry) {
            last = entry;
            times++;
        }
    }

    private final Map<Who, Tries> named = new LinkedHashMap<>();
    private final Map<Who, Tries> others = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<AuditEntry> past = new ArrayList<>();
    private Instant minute = Instant.EPOCH;

    static boolean counts(AuditEntry entry) {
        return entry.getPerson() == null
                && (entry.getKind() == Kind.SIGN_IN_REFUSED || entry.getKind() == Kind.REFUSED);
    }

    /** Whether it is the first of its kind, and to be written by itself. */
    synchronized boolean isFirst(AuditEntry entry) {
        turnTo(entry.getMoment());
        Who who = new Who(entry.getKind(), entry.getAddress(), entry.getSubject());
        Tries known = named.get(who);
        if (known == null && isNamed(entry.getAddress())) {
            named.put(who, new Tries());
            return true;
        }
        if (known == null) known = others.computeIfAbsent(group(entry), group -> new Tries());
        known.add(entry);
        return false;
    }

    private boolean isNamed(String address) {
        return named.size() < NAMED && names.merge(String.valueOf(address), 1, Integer::sum) <= NAMED_OF_ADDRESS;
    }

    private Who group(AuditEntry entry) {
        Who own = new Who(entry.getKind(), entry.getAddress(), "其他账号");
        return others.containsKey(own) || others.size() < ADDRESSES ? own : new Who(entry.getKind(), ELSEWHERE, "其他账号");
    }

    /** What is to be written by now; it is not told again. */
    synchronized List<AuditEntry> told(Instant now) {
        turnTo(now);
        sum();
        List<AuditEntry> told = List.copyOf(past);
        past.clear();
        return told;
    }

    private void turnTo(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (current.equals(minute)) return;
        sum();
        minute = current;
        List.of(named, others, names).forEach(Map::clear);
    }

    private void sum() {
        named.forEach((who, tries) -> sum(tries, who.address(), who.subject(), "同一分钟内又有 %d 次：".formatted(tries.times)));
        others.forEach((who, tries) ->
                sum(tries, who.address(), who.subject(), "一分钟内的其余 %d 次，账号不逐一列出：".formatted(tries.times)));
    }

    private void sum(Tries tries, String address, String subject, String words) {
        if (tries.times > 0) past.add(AuditEntry.sum(tries.last, tries.times, address, subject, words));
        tries.times = 0;
    }
}
