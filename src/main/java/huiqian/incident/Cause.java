package huiqian.incident;

import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Why something failed and what to do about it, told by kind; the technical text stays in the stack trace. */
record Cause(String reason, String remedy) {

    private static final String AGAIN = "然后重试";

    private record Kind(Predicate<Throwable> is, Cause cause) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    isOneOf(
                            "java.sql.",
                            "org.springframework.dao.",
                            "org.springframework.transaction.",
                            "jakarta.persistence.",
                            "org.hibernate.",
                            "org.apache.ibatis.",
                            "com.zaxxer.hikari."),
                    new Cause("数据库读写失败", "请技术人员确认数据库运行正常、磁盘没有写满，" + AGAIN)),
            new Kind(
                    isOneOf("org.springframework.mail.", "jakarta.mail."),
                    new Cause("邮件没有发出去", "请技术人员检查邮件服务器的设置和网络，" + AGAIN)),
            new Kind(
                    isThrownIn("huiqian.record.", "org.apache.pdfbox.", "org.apache.fontbox."),
                    new Cause("PDF 文件没有生成出来", "请重试；仍然失败，请把监控（Cockpit）里的错误详情交给技术人员")),
            new Kind(isOneOf("java.io.", "java.nio.", "java.net."), new Cause("读写文件或连接网络失败", "请技术人员检查磁盘和网络，" + AGAIN)));

    private static final Cause UNKNOWN = new Cause("系统内部错误", "请重试；仍然失败，请把监控（Cockpit）里的错误详情交给技术人员");

    static Cause of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return chain.stream()
                .filter(Refusal.class::isInstance)
                .findFirst()
                .map(refusal -> new Cause(refusal.getMessage(), "请先解决上面所说的问题，" + AGAIN))
                .orElseGet(() -> KINDS.stream()
                        .filter(kind -> chain.stream().anyMatch(kind.is()))
                        .findFirst()
                        .map(Kind::cause)
                        .orElse(UNKNOWN));
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = thrown; at != null && !chain.contains(at); at = at.getCause()) chain.add(at);
        return chain;
    }

    /** By the names of an exception's class and of those above it: not every library is there, and the house keeps some of them to one module. */
    private static Predicate<Throwable> isOneOf(String... packages) {
        return thrown -> {
            for (Class<?> at = thrown.getClass(); at != null; at = at.getSuperclass())
                if (startsWith(at.getName(), packages)) return true;
            return false;
        };
    }

    private static Predicate<Throwable> isThrownIn(String... packages) {
        return thrown -> Arrays.stream(thrown.getStackTrace()).anyMatch(at -> startsWith(at.getClassName(), packages));
    }

    private static boolean startsWith(String name, String... packages) {
        return Arrays.stream(packages).anyMatch(name::startsWith);
    }
}
