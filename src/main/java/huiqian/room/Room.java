package huiqian.room;

import huiqian.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A room, how many it holds and when it is open each day. */
@Entity
@Table(name = "hq_room")
class Room {

    @Id
    private String code;

    private String name;
    private int capacity;
    private LocalTime opens;

    /** 00:00 is the midnight that ends the day. */
    private LocalTime closes;

    protected Room() {}

    Room(String code, String name, int capacity, LocalTime opens, LocalTime closes) {
        this.code = code;
        this.name = name;
        this.capacity = capacity;
        this.opens = opens;
        this.closes = closes;
    }

    /** Whether the room is open throughout the period; one that closes at night cannot be kept overnight. */
    boolean isOpenFor(Period period) {
        if (isAlwaysOpen()) return true;
        LocalDate day = period.from().toLocalDate();
        return !period.from().isBefore(day.atTime(opens)) && !period.to().isAfter(closingOf(day));
    }

    private LocalDateTime closingOf(LocalDate day) {
        return closesAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(closes);
    }

    private boolean closesAtMidnight() {
        return closes.equals(LocalTime.MIDNIGHT);
    }

    private boolean isAlwaysOpen() {
        return opens.equals(LocalTime.MIDNIGHT) && closesAtMidnight();
    }

    /** Opening hours as people read them: 08:00-22:00. */
    String hours() {
        return "%s-%s".formatted(opens, closesAtMidnight() ? "24:00" : closes);
    }

    String label() {
        return "%s · %s（%d 座）".formatted(code, name, capacity);
    }

    String getCode() {
        return code;
    }

    int getCapacity() {
        return capacity;
    }
}
