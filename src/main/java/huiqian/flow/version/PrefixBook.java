package huiqian.flow.version;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whose each number prefix is: a flow that was deleted or renamed leaves numbers behind, and they stay its own. */
@Component
public class PrefixBook {

    private final JdbcClient jdbc;

    PrefixBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first flow to be deployed with a prefix has it for good; deployments come one at a time. */
    @EventListener
    void on(VersionDeployed news) {
        String prefix = news.numberPrefix();
        if (prefix == null || owners().containsKey(prefix)) return;
        jdbc.sql("insert into hq_prefix (prefix, flow, since) values (?, ?, ?)")
                .params(prefix, news.flow(), news.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The flow that has each prefix, by prefix. */
    public Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        jdbc.sql("select prefix, flow from hq_prefix").query(row -> {
            owners.put(row.getString("prefix"), row.getString("flow"));
        });
        return owners;
    }
}
