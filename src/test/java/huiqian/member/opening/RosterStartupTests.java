package huiqian.member.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.member.Members;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.RosterSlice;
import huiqian.member.Terms;
import huiqian.shared.CannotStart;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

class RosterStartupTests {

    private static final String PASSWORD = "huiqian.admin.password=";

    @Nested
    @RosterSlice
    @ActiveProfiles("demo")
    @Import({RosterStartup.class, DemoPeople.class, FirstAdmin.class})
    class WithTheDemo {

        @Autowired
        Roster roster;

        @Autowired
        Members members;

        @Autowired
        RosterStartup opening;

        @Test
        void movesInTheUnionOfTheDemo() {
            assertThat(roster.people())
                    .extracting(Person::id)
                    .containsExactly(
                            "admin",
                            "advisor",
                            "artsMember",
                            "artsMinister",
                            "chair",
                            "director",
                            "guest",
                            "sec1",
                            "sec2",
                            "sportsMember",
                            "sportsMinister",
                            "vice1",
                            "vice2");
            assertThat(roster.person("chair")).contains(new Person("chair", "陈思远", "13800000002", null, null));
            assertThat(members.decidersFor("minister", "sportsMember")).containsExactly("sportsMinister");
            assertThat(members.decidersFor("presidium", "artsMember"))
                    .containsExactly("chair", "sec1", "vice1", "vice2");
            assertThat(members.decidersFor("secretariat", "guest")).containsExactly("sec1", "sec2");
            assertThat(roster.groupsOf("admin")).containsExactly("camunda-admin");
        }

        @Test
        void leavesAUsedRosterAlone() {
            roster.register("chair", "改名", null, null);
            opening.start();
            assertThat(roster.nameOf("chair")).isEqualTo("改名");
            assertThat(opening.isRunning()).isTrue();
        }
    }

    @Nested
    @RosterSlice
    @Import(FirstAdmin.class)
    @TestPropertySource(properties = PASSWORD + "s3cret")
    class WithAPassword {

        @Autowired
        Roster roster;

        @Autowired
        FirstAdmin firstAdmin;

        @Test
        void registersTheFirstAdminOnce() {
            firstAdmin.takeOffice();
            firstAdmin.takeOffice();
            assertThat(roster.people()).containsExactly(new Person("admin", "系统管理员", null, null, null));
            assertThat(roster.groupsOf("admin")).containsExactly("camunda-admin");
        }
    }

    @Nested
    @RosterSlice
    @Import(FirstAdmin.class)
    @TestPropertySource(properties = PASSWORD)
    class WithoutAPassword {

        @Autowired
        Roster roster;

        @Autowired
        FirstAdmin firstAdmin;

        @Test
        void refusesToStartWithoutAnyAdmin() {
            assertThatThrownBy(firstAdmin::takeOffice)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("系统还没有管理员")
                    .extracting(refused -> ((CannotStart) refused).remedy())
                    .asString()
                    .contains("HUIQIAN_ADMIN_PASSWORD", "demo");
            assertThat(roster.people()).isEqualTo(List.of());
        }

        @Test
        void startsWhereAnAdminHoldsThePost() {
            roster.register("root", "老管理员", null, null);
            roster.appoint("root", Post.ADMIN, null, Terms.TODAY);
            firstAdmin.takeOffice();
            assertThat(roster.people()).extracting(Person::id).containsExactly("root");
        }
    }
}
