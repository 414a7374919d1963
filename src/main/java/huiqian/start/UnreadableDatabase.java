package huiqian.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A database file that H2 does not open. Files of 2.5.252, which an earlier release brought along, are none of them: they open as they are. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableDatabase extends AbstractFailureAnalyzer<SQLException> {

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");

    private final Environment environment;

    UnreadableDatabase(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException refused) {
        Matcher url = FILE.matcher(environment.getProperty("spring.datasource.url", ""));
        if (!url.matches()) return null;
        return FileFault.of(refused.getErrorCode())
                .map(fault -> new FailureAnalysis(fault.describe(file(url.group(1))), fault.remedy(), failure))
                .orElse(null);
    }

    private static Path file(String name) {
        return Path.of(name + ".mv.db").toAbsolutePath().normalize();
    }
}
