package huiqian;

import huiqian.start.RawEnvironment;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the union's office: engine, forms, records and the web applications in one process. */
@SpringBootApplication
public class HuiqianApplication {

    public static void main(String[] args) {
        // Before anything else: the engine reads the default zone into a static.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        RawEnvironment.heedUnionName();
        SpringApplication.run(HuiqianApplication.class, args);
    }
}
