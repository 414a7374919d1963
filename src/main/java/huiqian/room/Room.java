package huiqian.room;

import huiqian.page.register.Entry;
import huiqian.page.register.Registered;
import huiqian.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A room, how many it holds, when it is open, and whether outsiders may have it. */
@Entity
@Table(name = "hq_room")
class Room extends Registered {

    private static final List<String> WEEK = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");

    @Id
    private String code;

    private String name;
    private int capacity;
    private LocalTime opens;

    /** 00:00 is the midnight that ends the day. */
    private LocalTime closes;

    /** Days of the week by their names, with commas. */
    private String openDays;

    private boolean lendable;
    private String location;
    private String note;

    protected Room() {}

    Room(String code) {
        this.code = code;
    }

    /** One that is open every day and lent to outsiders. */
    Room(String code, String name, int capacity, LocalTime opens, LocalTime closes) {
        this.code = code;
        this.name = name;
        this.capacity = capacity;
        this.opens = opens;
        this.closes = closes;
        this.openDays = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining(","));
        this.lendable = true;
    }

    void describe(Entry entry) {
        name = entry.text("name");
        capacity = entry.number("capacity");
        openDays = entry.joined("openDays");
        opens = entry.time("opens");
        closes = entry.time("closes");
        lendable = entry.flag("lendable");
        location = entry.text("location");
        note = entry.text("note");
    }

    /** Whether the room is open throughout the period; one that closes at night cannot be kept overnight. */
    boolean isOpenFor(Period period) {
        LocalDate day = period.from().toLocalDate();
        if (isAlwaysOpen()) return true;
        return isOpenOn(day)
                && !period.from().isBefore(day.atTime(opens))
                && !period.to().isAfter(closingOf(day));
    }

    private LocalDateTime closingOf(LocalDate day) {
        return closesAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(closes);
    }

    private boolean closesAtMidnight() {
        return closes.equals(LocalTime.MIDNIGHT);
    }

    private boolean isOpenOn(LocalDate day) {
        return openDays().contains(day.getDayOfWeek());
    }

    private List<DayOfWeek> openDays() {
        return Arrays.stream(openDays.split(",")).map(DayOfWeek::valueOf).toList();
    }

    private boolean isAlwaysOpen() {
        return openDays().size() == WEEK.size() && opens.equals(LocalTime.MIDNIGHT) && closesAtMidnight();
    }

    /** Opening hours as people read them: 08:00-22:00, or 周一、周三 08:00-22:00. */
    String hours() {
        String days = openDays().size() == WEEK.size()
                ? ""
                : openDays().stream().map(day -> WEEK.get(day.ordinal())).collect(Collectors.joining("、", "", " "));
        return days + "%s-%s".formatted(opens, closesAtMidnight() ? "24:00" : closes);
    }

    String label() {
        return "%s · %s（%d 座）".formatted(code, name, capacity);
    }

    boolean isLendable() {
        return lendable;
    }

    String getCode() {
        return code;
    }

    int getCapacity() {
        return capacity;
    }
}
