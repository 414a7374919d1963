package huiqian.form;

import huiqian.shared.Signs;
import huiqian.shared.UnionTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** datetime: a date, a time of day, or both; kept as union time without offset, to the minute, as ISO text. Seconds are nothing to drop in silence. */
enum MomentKind implements Kind {
    DATE("日期（如 2026-11-22）") {
        @Override
        Optional<String> normalised(String text) {
            return parsed(text, LocalDate::parse).filter(MomentKind::isOfOurAge).map(LocalDate::toString);
        }

        @Override
        String show(String iso) {
            return UnionTime.show(LocalDate.parse(iso));
        }
    },

    TIME("时间（如 14:00）") {
        @Override
        Optional<String> normalised(String text) {
            return parsed(text, LocalTime::parse)
                    .or(() -> parsed(text, OffsetTime::parse).map(MomentKind::inUnionTime))
                    .filter(MomentKind::isWholeMinute)
                    .map(DateTimeFormatter.ofPattern("HH:mm")::format);
        }

        @Override
        String show(String iso) {
            return iso;
        }
    },

    DATETIME("日期时间（如 2026-11-22T14:00）") {
        @Override
        Optional<String> normalised(String text) {
            return UnionTime.read(text)
                    .filter(moment -> isOfOurAge(moment.toLocalDate()) && isWholeMinute(moment.toLocalTime()))
                    .map(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")::format);
        }

        @Override
        String show(String iso) {
            return UnionTime.show(LocalDateTime.parse(iso));
        }
    };

    private static final int MOST_CHARACTERS = 40;
    private static final Pattern SECONDS = Pattern.compile("\\d:\\d\\d[:.]\\d\\d");

    private final String example;

    MomentKind(String example) {
        this.example = example;
    }

    /** The text in the form it is kept in, empty if it is no such moment. */
    abstract Optional<String> normalised(String text);

    abstract String show(String iso);

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        return kept(posted).map(Reading::of).orElseGet(() -> Reading.wrong(wanted(posted) + Quote.filledIn(posted)));
    }

    private String wanted(Object posted) {
        boolean tooExact =
                posted instanceof String text && SECONDS.matcher(text).find();
        return "应为有效的" + example + (tooExact ? "，精确到分钟，没有秒" : "");
    }

    private Optional<String> kept(Object value) {
        return value instanceof String text && text.length() <= MOST_CHARACTERS
                ? normalised(Signs.code(text))
                : Optional.empty();
    }

    @Override
    public Object canonical(Object value) {
        return isEmpty(value)
                ? null
                : kept(value).<Object>map(Function.identity()).orElse(value);
    }

    @Override
    public String show(Object value) {
        return kept(value).map(this::show).orElseGet(() -> String.valueOf(value));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> format) {
        try {
            return Optional.of(format.apply(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isOfOurAge(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static LocalTime inUnionTime(OffsetTime time) {
        return time.withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalTime();
    }
}
