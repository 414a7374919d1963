package huiqian.notification.channel;

import huiqian.notification.outbox.Channel;
import huiqian.notification.outbox.Delivery;
import huiqian.notification.outbox.NotDelivered;
import huiqian.notification.outbox.NotWanted;
import huiqian.notification.robot.GroupRobots;
import huiqian.notification.robot.NotAccepted;
import huiqian.notification.robot.Robot;
import huiqian.notification.robot.Webhook;
import huiqian.notification.wording.Wording;
import org.springframework.stereotype.Component;

/** Tells the union's groups what waits. */
@Component
class GroupChannel implements Channel {

    private static final String RECIPIENT = "group/";

    private final GroupRobots robots;
    private final Wording wording;
    private final Webhook webhook;

    GroupChannel(GroupRobots robots, Wording wording, Webhook webhook) {
        this.robots = robots;
        this.wording = wording;
        this.webhook = webhook;
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public void send(Delivery delivery) throws NotDelivered, NotWanted {
        long id = Long.parseLong(delivery.getRecipient().substring(RECIPIENT.length()));
        Robot robot = robots.robot(id).orElseThrow(() -> new NotWanted("机器人已删除"));
        try {
            webhook.say(robot, wording.chat(delivery));
        } catch (NotAccepted refused) {
            throw new NotDelivered(refused.getMessage());
        }
    }
}
