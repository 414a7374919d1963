package huiqian.member.opening;

import huiqian.member.DepartmentRepository;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.TermRepository;
import huiqian.member.TermsToday;
import huiqian.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a new installation has an administrator, and that it has a password of its own. */
@Component
@Profile("!demo")
class FirstAdmin {

    static final String ID = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private static final String NONE = "系统还没有管理员，首次启动要给出管理员 admin 的初始密码";
    private static final String HOW_TO =
            "请设置环境变量 HUIQIAN_ADMIN_PASSWORD 再启动，例如 HUIQIAN_ADMIN_PASSWORD=自定的密码 java -jar huiqian.jar；只是试用，请用演示配置：--spring.profiles.active=demo";

    private final Roster roster;
    private final TermRepository terms;
    private final DepartmentRepository departments;
    private final TermsToday today;
    private final String password;

    FirstAdmin(
            Roster roster,
            TermRepository terms,
            DepartmentRepository departments,
            TermsToday today,
            @Value("${huiqian.admin.password:}") String password) {
        this.roster = roster;
        this.terms = terms;
        this.departments = departments;
        this.today = today;
        this.password = password;
    }

    /** @throws CannotStart if there is no administrator yet and no password for one */
    @Transactional
    void takeOffice() {
        departments.lockAll();
        if (terms.existsByPost(Post.ADMIN)) return;
        if (password.isBlank()) throw new CannotStart(NONE, HOW_TO);
        roster.register(ID, Post.ADMIN.title(), null, null);
        roster.appoint(ID, Post.ADMIN, null, today.date());
        LOG.info("First administrator registered: {}", ID);
    }
}
