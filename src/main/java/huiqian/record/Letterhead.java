package huiqian.record;

import huiqian.shared.CannotStart;
import huiqian.shared.Signs;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every record of this union carries: its name, and where the public can check a code. */
@Component
class Letterhead {

    private final String unionName;
    private final String publicUrl;

    Letterhead(
            @Value("${huiqian.union.name:学生会}") String unionName,
            @Value("${huiqian.public-url:http://localhost:8080}") String publicUrl) {
        this.unionName = printable(unionName);
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @throws CannotStart for a name that was garbled on its way here: it would stand on every record for good */
    private static String printable(String name) {
        String line = Signs.trimmed(name);
        String flaw = line.isEmpty() ? "是空的" : Signs.flawOnLine(line).orElse("");
        if (!flaw.isEmpty())
            throw new CannotStart(
                    "学生会全称「%s」印不出来：%s（设置 huiqian.union.name 或 HUIQIAN_UNION_NAME）".formatted(name, flaw),
                    "请在启动命令前设 LANG=C.UTF-8（或 LC_ALL=C.UTF-8），或者把全称写进工作目录的 application.yml（UTF-8）");
        return line;
    }

    String unionName() {
        return unionName;
    }

    /** Empty while this server is told no address but its own machine's: nobody who scans the paper would get there. */
    Optional<String> verifyUrl(String checkCode) {
        return isReachable() ? Optional.of(publicUrl + "/verify/" + checkCode) : Optional.empty();
    }

    private boolean isReachable() {
        return !publicUrl.matches("https?://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?(/.*)?");
    }
}
