package huiqian.notification.channel;

import huiqian.member.Roster;
import huiqian.notification.choice.Choices;
import huiqian.notification.mail.Mailing;
import huiqian.notification.outbox.Channel;
import huiqian.notification.outbox.Delivery;
import huiqian.notification.outbox.NotDelivered;
import huiqian.notification.outbox.NotWanted;
import huiqian.notification.wording.Wording;
import org.springframework.stereotype.Component;

/** Tells people by mail, at the address that is theirs when the mail goes out. */
@Component
class MailChannel implements Channel {

    private final Choices choices;
    private final Roster roster;
    private final Wording wording;
    private final Mailing mailing;

    MailChannel(Choices choices, Roster roster, Wording wording, Mailing mailing) {
        this.choices = choices;
        this.roster = roster;
        this.wording = wording;
        this.mailing = mailing;
    }

    @Override
    public String name() {
        return MAIL;
    }

    @Override
    public void send(Delivery delivery) throws NotDelivered, NotWanted {
        String person = delivery.getRecipient();
        String address = choices.mailAddress(person).orElseThrow(() -> new NotWanted("本人已不要邮件"));
        mailing.send(
                address,
                wording.subject(delivery.getMessage()),
                wording.mail(roster.nameOf(person), delivery),
                String.valueOf(delivery.getId()));
    }
}
