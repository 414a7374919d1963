package huiqian.member.pages;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.member.roster.Scope;
import huiqian.sheet.SheetFile;
import huiqian.sheet.Table;
import huiqian.support.WholeApplication;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * How long a roster takes: 500, 1,000 and 2,000 new people, and the longest file there may be, 5,000, each with a post of their own, into a file
 * of H2. No test of the suite, it is asked for: {@code mvn test -Dtest=RosterImportBenchmark}. It prints the time by the clock and of the
 * processor, with the machine's load, and holds the budget against the processor's: that does not depend on who else is at work.
 */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:file:./target/benchmark/${random.uuid};WRITE_DELAY=0;LOCK_TIMEOUT=60000")
class RosterImportBenchmark {

    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final List<String> DEPARTMENTS = List.of("文艺部", "体育部", "学习部", "宣传部", "组织部");

    @Autowired
    PeopleDesk desk;

    @Autowired
    ImportBook book;

    private record Took(int people, Duration wall, Duration processor, double load) {

        @Override
        public String toString() {
            return "%5d people: %6.1f s by the clock, %6.1f s of the processor, load %.1f"
                    .formatted(people, wall.toMillis() / 1000.0, processor.toMillis() / 1000.0, load);
        }
    }

    @Test
    void takesTheLongestFileInHalfAMinute() {
        List<Took> took = new ArrayList<>();
        for (int people : List.of(500, 1000, 2000, 5000)) took.add(importing(people));

        System.out.println(took.stream().map(Took::toString).collect(Collectors.joining("\n")));
        assertThat(took.get(took.size() - 1).processor()).isLessThan(BUDGET);
    }

    private Took importing(int people) {
        Table sheet = SheetFile.read(sheet(people).getBytes(StandardCharsets.UTF_8));
        String run = UUID.randomUUID().toString();
        book.begin(run, "admin");
        long started = System.nanoTime();
        Duration spent = processor();
        PeopleDesk.Imported imported = desk.take(sheet, Scope.LISTED_ONLY, "admin", run);
        Took took = new Took(
                people,
                Duration.ofNanos(System.nanoTime() - started),
                processor().minus(spent),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(imported.passwords()).hasSize(people);
        return took;
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static String sheet(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> "m%dx%d,学生%d,138%08d,,部员,%s,2026-11-01,2027-09-01"
                        .formatted(people, i, i, i, DEPARTMENTS.get(i % DEPARTMENTS.size())))
                .collect(Collectors.joining("\n", "账号,姓名,电话,主要部门,职务,部门,任职日期,离任日期\n", "\n"));
    }
}
