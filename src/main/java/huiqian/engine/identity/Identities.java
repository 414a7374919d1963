package huiqian.engine.identity;

import huiqian.engine.Platform;
import huiqian.engine.doors.Caller;
import huiqian.member.GroupNames;
import huiqian.member.MemberEvents.ManyPostsChanged;
import huiqian.member.MemberEvents.PostsChanged;
import huiqian.member.Person;
import huiqian.member.Roster;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's users, groups and memberships equal to what the roster says, in the transaction that changes the roster. */
@Component
class Identities {

    private final IdentityService identity;
    private final Roster roster;
    private final GroupNames names;
    private final InitialPasswords passwords;
    private final PasswordDesk desk;
    private final Platform platform;
    private final StoredPasswords stored;

    Identities(
            @Lazy IdentityService identity,
            Roster roster,
            GroupNames names,
            InitialPasswords passwords,
            PasswordDesk desk,
            Platform platform,
            StoredPasswords stored) {
        this.identity = identity;
        this.roster = roster;
        this.names = names;
        this.passwords = passwords;
        this.desk = desk;
        this.platform = platform;
        this.stored = stored;
    }

    @EventListener
    void on(PostsChanged change) {
        Set<String> groups = roster.groupsOf(change.person());
        groups.forEach(this::establish);
        roster.person(change.person())
                .ifPresent(person -> derive(person, users(Set.of(person.id())).get(person.id()), groups));
    }

    /** Within one command of the engine, which then writes what it is to write together; the groups must be there before. */
    @EventListener
    void on(ManyPostsChanged change) {
        change.groups().values().stream().flatMap(Set::stream).distinct().forEach(this::establish);
        platform.run(() -> {
            Map<String, User> users = users(change.people());
            change.groups().forEach((person, groups) -> derive(person, users.get(person.id()), groups));
        });
    }

    private Map<String, User> users(Set<String> people) {
        return identity.createUserQuery().userIdIn(people.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
    }

    /** @param user as the engine has the person; null for somebody new, who is in no group yet */
    private void derive(Person person, User user, Set<String> groups) {
        if (user == null) add(person);
        else if (!person.name().equals(user.getFirstName())) rename(user, person);
        join(person.id(), user == null ? Set.of() : joined(person.id()), groups);
    }

    private void add(Person person) {
        User user = identity.newUser(person.id());
        user.setFirstName(person.name());
        user.setLastName("");
        store(user, passwords.of(person.id()));
        desk.markInitial(person.id());
    }

    private void store(User user, String password) {
        switch (passwords.kind(user.getId())) {
            case PUBLIC -> stored.writePublic(user, password);
            case RANDOM -> stored.writeRandom(user, password);
            case CHOSEN -> {
                user.setPassword(password);
                identity.saveUser(user);
            }
        }
    }

    private void rename(User user, Person person) {
        user.setFirstName(person.name());
        identity.saveUser(user);
    }

    private Set<String> joined(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private void join(String person, Set<String> present, Set<String> groups) {
        present.stream()
                .filter(group -> !groups.contains(group))
                .forEach(group -> identity.deleteMembership(person, group));
        groups.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(person, group));
    }

    private void establish(String group) {
        if (identity.createGroupQuery().groupId(group).count() > 0) return;
        Group added = identity.newGroup(group);
        added.setName(names.of(group));
        added.setType(Caller.ADMINS.equals(group) ? "SYSTEM" : "WORKFLOW");
        identity.saveGroup(added);
    }
}
