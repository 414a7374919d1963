package huiqian.notification.choice;

import huiqian.member.Seal;
import huiqian.notification.robot.Robot;
import huiqian.notification.robot.RobotAddress;
import huiqian.notification.robot.RobotKind;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told. Addresses and secrets of robots are sealed in the database. */
@Component
public class Choices {

    private final ChoiceRepository choices;
    private final RobotAddress addresses;
    private final Seal seal;
    private final Clock clock;

    Choices(ChoiceRepository choices, RobotAddress addresses, Seal seal, Clock clock) {
        this.choices = choices;
        this.addresses = addresses;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What a person typed.
     *
     * @param robotAddress blank to keep the one that is known
     * @param robotSecret blank to keep the one that is known
     */
    public record Wish(
            MailMode mail,
            String mailAddress,
            boolean robotOn,
            RobotKind robotKind,
            String robotAddress,
            String robotSecret) {}

    /** What is known of a person's choice, without addresses that are keys. */
    public record Chosen(
            MailMode mail,
            String mailAddress,
            boolean robotOn,
            RobotKind robotKind,
            String robot,
            boolean robotSecret) {

        static final Chosen NOTHING = new Chosen(MailMode.OFF, "", false, RobotKind.WECOM, "", false);
    }

    public Chosen of(String person) {
        return choices.findById(person).map(this::shown).orElse(Chosen.NOTHING);
    }

    /** Where mail goes that was due to this person; empty if they want none. */
    public Optional<String> mailAddress(String person) {
        return choices.findById(person)
                .filter(choice -> choice.mail() != MailMode.OFF)
                .map(Choice::mailAddress);
    }

    /** The person's robot; empty if they want none. */
    public Optional<Robot> robot(String person) {
        return choices.findById(person).filter(Choice::robotOn).flatMap(choice -> robot(person, choice));
    }

    /** @throws Refusal in Chinese for what cannot be */
    @Transactional
    public void choose(String person, Wish wish) {
        Choice choice = choices.findById(person).orElseGet(() -> new Choice(person));
        String mailAddress = wish.mailAddress().isBlank() ? null : MailAddress.of(wish.mailAddress());
        if (wish.mail() != MailMode.OFF && mailAddress == null) throw Refusal.invalid("要收邮件，请填写邮箱地址");
        choice.mail(wish.mail(), mailAddress, today());
        String address = address(person, choice, wish);
        if (wish.robotOn() && address == null) throw Refusal.invalid("要用机器人，请填写它的 Webhook 地址");
        choice.robot(wish.robotOn(), wish.robotKind(), address, secret(person, choice, wish));
        choices.save(choice);
    }

    /** Those whose digest of the day is still to be written. */
    public List<String> digestDue() {
        return choices.digestDue(today());
    }

    /** Whether it is the caller's to write, within this transaction: of several nodes one is told so. */
    @Transactional
    public boolean claimDigest(String person) {
        return choices.markDigested(person, today()) == 1;
    }

    private String address(String person, Choice choice, Wish wish) {
        if (wish.robotAddress().isBlank()) return choice.robotAddress();
        return seal.close(owner(person), addresses.checked(wish.robotAddress()));
    }

    /** A new address has a secret of its own or none; another kind, too. */
    private String secret(String person, Choice choice, Wish wish) {
        if (!wish.robotSecret().isBlank())
            return seal.close(owner(person), wish.robotSecret().strip());
        boolean same = wish.robotAddress().isBlank() && wish.robotKind() == choice.robotKind();
        return same ? choice.robotSecret() : null;
    }

    private Optional<Robot> robot(String person, Choice choice) {
        return Optional.ofNullable(choice.robotAddress())
                .flatMap(kept -> seal.open(owner(person), kept))
                .map(address -> new Robot(
                        choice.robotKind(),
                        address,
                        Optional.ofNullable(choice.robotSecret())
                                .flatMap(kept -> seal.open(owner(person), kept))
                                .orElse("")));
    }

    private Chosen shown(Choice choice) {
        String robot = choice.robotAddress() == null
                ? ""
                : seal.open(owner(choice.person()), choice.robotAddress())
                        .map(RobotAddress::masked)
                        .orElse("（密钥已换，请重新填写）");
        return new Chosen(
                choice.mail(),
                choice.mailAddress() == null ? "" : choice.mailAddress(),
                choice.robotOn(),
                choice.robotKind() == null ? RobotKind.WECOM : choice.robotKind(),
                robot,
                choice.robotSecret() != null);
    }

    private static String owner(String person) {
        return "robot of " + person;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UnionTime.ZONE);
    }
}
