package huiqian.page;

import huiqian.page.SetupStep.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose union it is, and where people reach it: on every record, so it should be right before the first one. */
@Configuration(proxyBeanMethods = false)
class UnionSetup {

    /** What stands in application.yml. */
    private static final String NAMELESS = "学生会";

    private static final String HERE = "http://localhost";

    @Bean
    SetupStep unionNamed(
            @Value("${huiqian.union.name}") String name, @Value("${huiqian.public-url}") String publicUrl) {
        return new SetupStep("union", 10, "学生会全称和网址", null, () -> state(name.strip(), publicUrl.strip()));
    }

    private static State state(String name, String publicUrl) {
        boolean named = !name.isEmpty() && !name.equals(NAMELESS);
        boolean reachable = !publicUrl.isEmpty() && !publicUrl.startsWith(HERE);
        if (named && reachable) return new State(true, "%s，%s".formatted(name, publicUrl));
        String missing = named ? "网址 huiqian.public-url" : "全称 huiqian.union.name";
        if (!named && !reachable) missing += " 和网址 huiqian.public-url";
        return new State(false, "还没有设" + missing + "：由技术人员写进启动设置，重启后生效。批件上印的就是它们");
    }
}
