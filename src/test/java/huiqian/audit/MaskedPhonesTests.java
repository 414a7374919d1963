package huiqian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Telephone numbers that earlier versions wrote into the log are taken out of it; what else it says stays. */
class MaskedPhonesTests {

    @ParameterizedTest
    @CsvSource({
        "修改资料：李一鸣、13800000009、Arts → 李一鸣、13812345678、Arts, 修改资料：李一鸣、（电话略）、Arts → 李一鸣、（电话略）、Arts",
        "修改资料：李一鸣、null、null → 李二鸣、0571-88888888、Arts, 修改资料：李一鸣、（电话略）、null → 李二鸣、（电话略）、Arts",
        "导入名册：修改资料，电话：13800000009 → 138 1234 5678；主要部门：文艺部 → 体育部, 导入名册：修改资料，电话：（电话略） → （电话略）；主要部门：文艺部 → 体育部",
        "导入名册：新增人员，电话：0571-88888888；主要部门：文艺部, 导入名册：新增人员，电话：（电话略）；主要部门：文艺部",
        "导入名册：修改资料，电话：无 → 1.38E+10, 导入名册：修改资料，电话：（电话略） → （电话略）",
        "备注 +86 13812345678 完, 备注 （电话略） 完",
        "新增人员：李一鸣, 新增人员：李一鸣",
        "登记 李一鸣，文艺部, 登记 李一鸣，文艺部",
        "账号 202413800000009 的电话已更改, 账号 202413800000009 的电话已更改",
        "开始任职：Arts 部员，自2026年9月1日起, 开始任职：Arts 部员，自2026年9月1日起"
    })
    void takesOutNumbersAlone(String before, String after) {
        assertThat(MaskedPhones.masked(before)).isEqualTo(after);
    }

    @Test
    void rewritesALogOfAnEarlierVersion() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:masked;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(database).target("15").load().migrate();
        var jdbc = new JdbcTemplate(database);
        for (int i = 0; i < 2_500; i++) write(jdbc, "ROSTER_CHANGED", "修改资料：甲、13800000009、Arts → 甲、13812345678、Arts");
        write(jdbc, "CASE_READ", "13800000009");

        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new MaskedPhones())
                .target("16")
                .load()
                .migrate();

        assertThat(jdbc.queryForList(
                        "select distinct detail from hq_audit where kind = 'ROSTER_CHANGED'", String.class))
                .isEqualTo(List.of("修改资料：甲、（电话略）、Arts → 甲、（电话略）、Arts"));
        assertThat(jdbc.queryForObject("select count(*) from hq_audit", Integer.class))
                .isEqualTo(2_501);
    }

    private static void write(JdbcTemplate jdbc, String kind, String detail) {
        jdbc.update("insert into hq_audit (moment, kind, detail) values (current_timestamp, ?, ?)", kind, detail);
    }
}
