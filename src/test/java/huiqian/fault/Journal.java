package huiqian.fault;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What people were told is done. */
final class Journal {

    /** By title the number it got, which no other may get; by number who decided. */
    private final Map<String, String> filed = new ConcurrentHashMap<>();

    private final Map<String, String> decided = new ConcurrentHashMap<>();
    private final AtomicInteger filings = new AtomicInteger();

    void file(Http http, String member) {
        int nth = filings.incrementAndGet();
        String title = "第" + nth + "次例会";
        LocalDate day = today(http).plusDays(3 + nth);
        Answer answer = http.file(
                member,
                "leave-request",
                with(leave(), "occasionName", title, "startsAt", day + "T14:00", "endsAt", day + "T16:00"));
        if (answer.status() != 200) throw new AssertionError(answer.text());
        filed.put(title, answer.json().path("businessKey").asText());
    }

    /** The first that waits for the minister, if any does. */
    void decide(Http http, String minister) {
        JsonNode first = http.get(minister, "/api/inbox").json().path("items").path(0);
        if (first.isMissingNode()) return;
        Answer answer = http.submit(minister, first.path("task").asText(), Map.of("verdict", "APPROVE"));
        if (answer.status() != 204) throw new AssertionError(answer.text());
        decided.put(first.path("number").asText(), minister);
    }

    /** The application's day, whatever the machine calls it. */
    private static LocalDate today(Http http) {
        String date =
                http.get(null, "/login").raw().headers().firstValue("Date").orElseThrow();
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    }

    /** What the numbers begin with, such as QJ-2026. */
    Set<String> series() {
        return filed.values().stream()
                .map(number -> number.substring(0, number.lastIndexOf('-')))
                .collect(Collectors.toSet());
    }

    int size() {
        return filed.size() + decided.size();
    }

    /** What is no longer on file as it was acknowledged. */
    Set<String> missing(Http http) {
        Set<String> missing = new TreeSet<>();
        filed.forEach((title, number) -> {
            if (!request(http, number).path("title").asText().equals(title)) missing.add(number + " " + title);
        });
        decided.forEach((number, minister) -> {
            JsonNode decisions = request(http, number).path("decisions");
            if (decisions.size() != 1
                    || !decisions.path(0).path("decider").asText().equals(minister))
                missing.add(number + " decided by " + minister);
        });
        return missing;
    }

    private static JsonNode request(Http http, String number) {
        return http.get("advisor", "/api/requests/" + number).json();
    }
}
