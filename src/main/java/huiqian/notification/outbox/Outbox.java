package huiqian.notification.outbox;

import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where messages wait to leave the system. Each event goes once to each recipient over each channel. */
@Component
public class Outbox {

    /** The most that is shown of what did not arrive. */
    public static final int MOST = 200;

    /** One statement for all channels: it is asked within every decision, also where nobody wants to be told. */
    private static final String OF_NOTICES =
            """
            insert into hq_delivery
              (recipient, event, channel, request_number, message, notice, state, attempts, due_at, first_due_at, created_at)
            select n.person, concat('notice/', n.id), w.channel, n.request_number, n.message, n.id, 'WAITING', 0,
              cast(:due as timestamp with time zone), cast(:due as timestamp with time zone), cast(:now as timestamp with time zone)
            from hq_notice n
            join (select person, 'MAIL' as channel from hq_notice_choice where mail = 'EACH' and mail_address is not null
                  union all
                  select person, 'ROBOT' from hq_notice_choice where robot_on = true and robot_address is not null) w
              on w.person = n.person
            where n.id in (:notices)
            """;

    private static final String OF_GROUPS =
            """
            union all
            select concat('group/', r.id), cast(:event as varchar(200)), 'GROUP', cast(:number as varchar(40)),
              cast(:message as varchar(10000)), null, 'WAITING', 0,
              cast(:due as timestamp with time zone), cast(:due as timestamp with time zone), cast(:now as timestamp with time zone)
            from hq_group_robot r
            where (r.flows = '' or r.flows like concat('%,', cast(:flow as varchar(200)), ',%'))
              and not exists (select 1 from hq_delivery d
                where d.recipient = concat('group/', r.id) and d.event = cast(:event as varchar(200)) and d.channel = 'GROUP')
            """;

    private static final String ONE =
            """
            insert into hq_delivery
              (recipient, event, channel, request_number, message, state, attempts, due_at, first_due_at, created_at)
            values (:recipient, :event, :channel, '', :message, 'WAITING', 0, :due, :due, :now)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, DeliveryRepository deliveries, Clock clock) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** What the robots of groups say, those that want to hear of the flow: for each event once. */
    public record GroupNews(String event, String flow, String number, String message) {}

    /** Puts notices that were just written on every way that their readers have chosen. */
    public void addNotices(Collection<Long> notices) {
        jdbc.update(OF_NOTICES, times().addValue("notices", notices));
    }

    /** The same, and tells the groups. */
    public void addNotices(Collection<Long> notices, GroupNews news) {
        jdbc.update(
                OF_NOTICES + OF_GROUPS,
                times().addValue("notices", notices)
                        .addValue("event", news.event())
                        .addValue("flow", news.flow())
                        .addValue("number", news.number())
                        .addValue("message", news.message()));
    }

    /** A message of its own; the caller knows that it has not been added before. */
    public void add(String recipient, String event, String channel, String message) {
        jdbc.update(
                ONE,
                times().addValue("recipient", recipient)
                        .addValue("event", event)
                        .addValue("channel", channel)
                        .addValue("message", message));
    }

    /** What was given up, then what is still being tried after a failure; the latest first. */
    public List<Delivery> inTrouble() {
        return deliveries.inTrouble(Limit.of(MOST));
    }

    /** Has it tried anew: at once, or in the morning. */
    public void retry(long id) {
        if (deliveries.retry(id, QuietHours.after(clock.instant())) == 0) throw Refusal.conflict("这条消息已经送达，或者已不需要重试");
    }

    private MapSqlParameterSource times() {
        Instant now = clock.instant();
        return new MapSqlParameterSource("now", at(now)).addValue("due", at(QuietHours.after(now)));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(UnionTime.ZONE).toOffsetDateTime();
    }
}
