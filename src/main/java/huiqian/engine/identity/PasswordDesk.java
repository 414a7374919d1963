package huiqian.engine.identity;

import huiqian.engine.Platform;
import huiqian.member.Credentials;
import huiqian.shared.Refusal;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PasswordDesk implements Credentials {

    /** Read out over the telephone: nothing that looks or sounds like something else. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Some 69 bits: beyond guessing, whichever hash keeps it. */
    private static final int LENGTH = 14;

    private static final int BATCH = 200;

    /** The engine keeps notes on its users by key. */
    private static final String INITIAL = "initialPassword";

    private final IdentityService identity;
    private final InitialPasswords passwords;
    private final PasswordCheck check;
    private final StoredPasswords stored;
    private final ApplicationEventPublisher events;
    private final Platform platform;
    private final SecureRandom random = new SecureRandom();

    PasswordDesk(
            @Lazy IdentityService identity,
            InitialPasswords passwords,
            PasswordCheck check,
            StoredPasswords stored,
            ApplicationEventPublisher events,
            Platform platform) {
        this.platform = platform;
        this.identity = identity;
        this.passwords = passwords;
        this.check = check;
        this.stored = stored;
        this.events = events;
    }

    @Override
    public boolean match(String person, String password, String client) {
        return check.match(person, password, client);
    }

    @Override
    public boolean areInitial(String person) {
        return identity.getUserInfo(person, INITIAL) != null;
    }

    @Override
    @Transactional
    public String issue(String person) {
        return issue(List.of(person), given -> {}).get(person);
    }

    /** A few hundred within one command of the engine, which writes them together. */
    @Override
    @Transactional
    public Map<String, String> issue(Collection<String> people, IntConsumer issued) {
        Map<String, String> passwords = new TreeMap<>();
        List<String> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            platform.run(() -> {
                Map<String, User> accounts = accounts(batch);
                batch.forEach(person -> passwords.put(person, give(account(person, accounts))));
            });
            events.publishEvent(new Replaced(Set.copyOf(batch)));
            issued.accept(passwords.size());
        }
        return passwords;
    }

    private String give(User user) {
        String password = random();
        stored.writeRandom(user, password);
        identity.setUserInfo(user.getId(), INITIAL, "yes");
        return password;
    }

    /** Of an account just made; those of the demo keep the one that everybody knows: it is for looking around. */
    void markInitial(String person) {
        if (passwords.areProvisional()) identity.setUserInfo(person, INITIAL, "yes");
    }

    @Override
    @Transactional
    public void change(String person, String present, String chosen, String client) {
        if (!check.match(person, present, client)) throw Refusal.invalid("现在的密码不正确");
        PasswordRules.check(person, present, chosen);
        User user = account(person, accounts(List.of(person)));
        user.setPassword(chosen);
        identity.saveUser(user);
        identity.deleteUserInfo(person, INITIAL);
        events.publishEvent(new Replaced(Set.of(person)));
    }

    private Map<String, User> accounts(List<String> people) {
        return identity.createUserQuery().userIdIn(people.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
    }

    private static User account(String person, Map<String, User> accounts) {
        User user = accounts.get(person);
        if (user == null) throw Refusal.unknown("没有账号为「%s」的人".formatted(person));
        return user;
    }

    private String random() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
