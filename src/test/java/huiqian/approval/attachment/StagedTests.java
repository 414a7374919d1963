package huiqian.approval.attachment;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.SentFile;
import huiqian.support.WholeApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody files within a day is thrown away, and nothing else is. */
@WholeApplication
class StagedTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Staged staged;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void throwsAwayWhatWasNotFiledWithinADay() {
        String number = flow.file("artsMember", "leave-request", leave());
        String filed = stage(1);
        attachments.bind(number, List.of(filed), "artsMember");
        String forgotten = stage(2);

        flow.goTo(flow.now().plusHours(23));
        String late = stage(3);
        assertThat(staged.dropOld()).isZero();
        flow.goTo(flow.now().plusHours(2));
        assertThat(staged.dropOld()).isEqualTo(1);

        assertThat(jdbc.queryForList("select id from hq_attachment", String.class))
                .containsExactlyInAnyOrder(filed, late)
                .doesNotContain(forgotten);
        assertThat(jdbc.queryForList("select distinct attachment from hq_attachment_part", String.class))
                .containsExactlyInAnyOrder(filed, late);
    }

    private String stage(int picture) {
        return new SentFile("图.png", SmallFiles.png(picture))
                .by("artsMember", http, "/api/attachments")
                .json()
                .get("id")
                .asText();
    }
}
