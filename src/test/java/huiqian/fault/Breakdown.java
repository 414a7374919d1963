package huiqian.fault;

import huiqian.support.FlowDriver;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** While it lasts, no record can be stored, so that no request gets its outcome. */
public final class Breakdown implements AutoCloseable {

    private final JdbcTemplate jdbc;
    private final ManagementService management;
    private final FlowDriver flow;

    private Breakdown(ApplicationContext application) {
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.management = application.getBean(ManagementService.class);
        this.flow = application.getBean(FlowDriver.class);
    }

    public static Breakdown of(ApplicationContext application) {
        Breakdown breakdown = new Breakdown(application);
        breakdown.jdbc.execute("alter table hq_record add constraint hq_record_broken check (1 = 0)");
        return breakdown;
    }

    @Override
    public void close() {
        jdbc.execute("alter table hq_record drop constraint if exists hq_record_broken");
    }

    /** Lets the job of a request that is under way fail, pause after pause, until its tries are used up; answers how many there were. */
    public int exhaust(String number) {
        int tries = 0;
        for (Job job = jobOf(number); job.getRetries() > 0; job = jobOf(number)) {
            fail(job);
            tries++;
        }
        return tries;
    }

    /** When it is due, not before. */
    public void fail(Job job) {
        Date due = job.getDuedate();
        if (due != null && due.after(ClockUtil.getCurrentTime())) ClockUtil.setCurrentTime(due);
        List<Job> executable =
                management.createJobQuery().jobId(job.getId()).executable().list();
        if (executable.isEmpty()) throw new AssertionError("not executable: " + job);
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException expected) {
            return;
        }
        throw new AssertionError("did not fail: " + job);
    }

    public Job jobOf(String number) {
        return management
                .createJobQuery()
                .processInstanceId(flow.request(number).getProcessInstance())
                .messages()
                .singleResult();
    }
}
