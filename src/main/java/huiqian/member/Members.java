package huiqian.member;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.util.List;

/** Who decides, as a flow asks for it. Answers are user ids; they hold for the moment they are asked. */
@Vocabulary(value = "members", title = "由谁决定")
@Clause({"R04 3.1", "R04 3.2"})
public interface Members {

    /**
     * Those who hold the role now, acting ones included, without the applicant; where that leaves nobody, the next level up.
     *
     * @param role minister (of the applicant's primary department), chair, presidium, secretariat, officeDirector or advisor
     * @throws IllegalArgumentException for any other role
     */
    @Phrase("现在担任该职务、可以决定此申请的人（含代理，不含申请人本人）")
    List<String> decidersFor(String role, String applicant);

    /** Those who may decide as well once the role has let a deadline pass: the next level up, without the applicant. */
    @Phrase("该职务的上一级，超时后可一并处理")
    List<String> decidersAbove(String role, String applicant);

    /**
     * Whether the applicant holds the role now, acting ones included; a minister that of their primary department.
     *
     * @throws IllegalArgumentException for a role that {@link #decidersFor} does not know
     */
    @Phrase("申请人现在是否担任该职务（含代理；部长指申请人主要部门的部长）")
    boolean isIn(String role, String applicant);
}
