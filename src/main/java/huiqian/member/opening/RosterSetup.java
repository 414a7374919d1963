package huiqian.member.opening;

import huiqian.member.Holders;
import huiqian.member.Roster;
import huiqian.page.SetupStep;
import huiqian.page.SetupStep.State;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who belongs to the union has to be known before anybody can apply or decide. */
@Configuration(proxyBeanMethods = false)
class RosterSetup {

    @Bean
    SetupStep departmentsListed(Roster roster) {
        return new SetupStep("departments", 20, "部门", "/departments", () -> {
            int departments = roster.departments().size();
            return new State(departments > 0, departments == 0 ? "还没有部门" : departments + " 个，可以增删、改名");
        });
    }

    @Bean
    SetupStep peopleListed(Roster roster) {
        return new SetupStep("people", 30, "人员名册", "/people/import", () -> {
            long people = roster.peopleInOffice();
            return new State(people > 1, people > 1 ? people + " 人在任" : "还只有您一个人：一次导入，或者一个一个登记");
        });
    }

    @Bean
    SetupStep secondAdministrator(Holders holders) {
        return new SetupStep("second-administrator", 40, "第二位管理员", "/people", () -> {
            int administrators = holders.administrators().size();
            return new State(administrators > 1, administrators > 1 ? administrators + " 位" : "只有一位。他忘了密码，就没有人能重置");
        });
    }
}
