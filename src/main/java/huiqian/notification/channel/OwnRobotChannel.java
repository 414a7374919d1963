package huiqian.notification.channel;

import huiqian.notification.choice.Choices;
import huiqian.notification.outbox.Channel;
import huiqian.notification.outbox.Delivery;
import huiqian.notification.outbox.NotDelivered;
import huiqian.notification.outbox.NotWanted;
import huiqian.notification.robot.NotAccepted;
import huiqian.notification.robot.Robot;
import huiqian.notification.robot.Webhook;
import huiqian.notification.wording.Wording;
import org.springframework.stereotype.Component;

/** Tells people through a robot that they set up for themselves. */
@Component
class OwnRobotChannel implements Channel {

    private final Choices choices;
    private final Wording wording;
    private final Webhook webhook;

    OwnRobotChannel(Choices choices, Wording wording, Webhook webhook) {
        this.choices = choices;
        this.wording = wording;
        this.webhook = webhook;
    }

    @Override
    public String name() {
        return ROBOT;
    }

    @Override
    public void send(Delivery delivery) throws NotDelivered, NotWanted {
        Robot robot = choices.robot(delivery.getRecipient()).orElseThrow(() -> new NotWanted("本人已不用机器人"));
        try {
            webhook.say(robot, wording.chat(delivery));
        } catch (NotAccepted refused) {
            throw new NotDelivered(refused.getMessage());
        }
    }
}
