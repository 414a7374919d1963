package huiqian.notification.pages;

import huiqian.member.Roster;
import huiqian.notification.outbox.Channel;
import huiqian.notification.outbox.Delivery;
import huiqian.shared.UnionTime;

/** A message that did not arrive, as the page shows it. @param next when it is tried again; null if it was given up */
record TroubleView(
        long id,
        String at,
        String recipient,
        String channel,
        String subject,
        String reason,
        int attempts,
        String next) {

    private static final int LONGEST = 40;

    static TroubleView of(Delivery delivery, Roster roster) {
        boolean waits = delivery.getState() == Delivery.State.WAITING;
        return new TroubleView(
                delivery.getId(),
                UnionTime.show(delivery.getCreatedAt()),
                recipient(delivery, roster),
                channel(delivery.getChannel()),
                subject(delivery),
                delivery.getReason(),
                delivery.getAttempts(),
                waits ? UnionTime.show(delivery.getDueAt()) : null);
    }

    private static String recipient(Delivery delivery, Roster roster) {
        return delivery.getChannel().equals(Channel.GROUP) ? "群" : roster.nameOf(delivery.getRecipient());
    }

    private static String channel(String channel) {
        return switch (channel) {
            case Channel.MAIL -> "邮件";
            case Channel.ROBOT -> "个人机器人";
            default -> "群机器人";
        };
    }

    /** Its number says enough: what it tells a person is not for administrators to read on the way. */
    private static String subject(Delivery delivery) {
        if (!delivery.getRequestNumber().isEmpty()) return delivery.getRequestNumber();
        String first = delivery.getMessage().lines().findFirst().orElse("");
        return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    }
}
