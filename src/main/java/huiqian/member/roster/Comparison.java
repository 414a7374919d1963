package huiqian.member.roster;

import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a sheet with the roster as it stands. */
class Comparison {

    private final Standing standing;
    private final Values values;
    private final Draft draft;
    private final Map<String, PostLines> posts = new TreeMap<>();

    /** People of whose posts a line says something that cannot be read: nobody knows what they would hold. */
    private final Set<String> unclear = new TreeSet<>();

    private boolean whole = true;

    Comparison(Standing standing, Values values, Draft draft) {
        this.standing = standing;
        this.values = values;
        this.draft = draft;
    }

    /** @param whole whether these are all lines; if not, one that is missing may be about anybody */
    void take(List<Entry> entries, boolean whole) {
        this.whole = whole;
        Map<String, List<Entry>> byAccount = entries.stream()
                .collect(Collectors.groupingBy(Entry::account, LinkedHashMap::new, Collectors.toList()));
        entries.stream().filter(entry -> !entry.clear()).map(Entry::account).forEach(unclear::add);
        insistOnSpelling(byAccount);
        byAccount.forEach(this::takePerson);
    }

    private void takePerson(String account, List<Entry> entries) {
        new PersonLines(account, entries, values, draft)
                .describe(standing.people().get(account));
        String named = entries.stream()
                .map(Entry::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(name(account));
        entries.stream()
                .filter(entry -> entry.post() != null)
                .sorted(Comparator.comparing(Entry::from))
                .forEach(entry -> posts(account, named).compare(entry));
    }

    /** Ends what is held that day and not in the sheet, also of people who are not in it at all. */
    void endUnlisted(LocalDate day) {
        standing.people().keySet().forEach(account -> posts(account, name(account))
                .endUnlisted(day));
    }

    /** Nobody locks the union out: neither themselves nor, together, all administrators. */
    void keepAdmins(String importing) {
        for (Tenure ended : endedAdmins()) {
            if (ended.person().equals(importing)) draft.refuse(0, "不能用导入结束您自己的「系统管理员」职务，请由另一位管理员操作");
            else if (whole && unclear.isEmpty() && holders(ended.ends()).isEmpty())
                draft.refuse(0, "导入后自 %s 起将没有系统管理员，必须至少保留一名".formatted(ended.ends()));
        }
    }

    private List<Tenure> endedAdmins() {
        return posts.entrySet().stream()
                .flatMap(person -> person.getValue().held().stream()
                        .filter(tenure -> !standing.of(person.getKey()).contains(tenure)))
                .filter(tenure -> tenure.post() == Post.ADMIN && tenure.ends() != null)
                .toList();
    }

    /**
     * Of posts that one person holds there is no second holder, nor would be. Who holds one may be about to leave it by a line that cannot be read:
     * that is waited for.
     */
    void keepSinglePosts() {
        if (!whole) return;
        TreeSet<String> everyone = new TreeSet<>(standing.tenures().keySet());
        everyone.addAll(posts.keySet());
        List<Tenure> all = everyone.stream()
                .filter(account -> !unclear.contains(account))
                .flatMap(account -> tenures(account).stream())
                .toList();
        SinglePosts single = new SinglePosts(all, this::named, values, draft);
        posts.values().forEach(person -> single.check(person.begun()));
    }

    private List<Tenure> tenures(String account) {
        PostLines changed = posts.get(account);
        return changed == null ? standing.of(account) : changed.held();
    }

    private String named(String account) {
        PostLines changed = posts.get(account);
        return changed == null ? name(account) : changed.name();
    }

    private List<String> holders(LocalDate day) {
        TreeSet<String> everyone = new TreeSet<>(standing.tenures().keySet());
        everyone.addAll(posts.keySet());
        return everyone.stream()
                .filter(account -> posts(account, account).held().stream()
                        .anyMatch(tenure -> tenure.post() == Post.ADMIN && tenure.isInForceOn(day)))
                .toList();
    }

    private void insistOnSpelling(Map<String, List<Entry>> byAccount) {
        Map<String, String> spelled = new TreeMap<>();
        standing.people().keySet().forEach(known -> spelled.put(known.toLowerCase(Locale.ROOT), known));
        byAccount.forEach((account, entries) -> {
            if (standing.people().containsKey(account)) return;
            String known = spelled.putIfAbsent(account.toLowerCase(Locale.ROOT), account);
            if (known != null) draft.refuse(entries.get(0).line(), "账号「%s」与「%s」只有大小写不同，请确认".formatted(account, known));
        });
    }

    private PostLines posts(String account, String name) {
        return posts.computeIfAbsent(
                account,
                of -> new PostLines(
                        account,
                        name,
                        standing.of(account),
                        standing.bounds(),
                        values,
                        draft,
                        !unclear.contains(account)));
    }

    private String name(String account) {
        Person known = standing.people().get(account);
        return known == null ? account : Objects.toString(known.name(), account);
    }
}
