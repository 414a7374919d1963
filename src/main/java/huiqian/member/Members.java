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
     * @param role minister (of the applicant's primary department), chair, presidium, secretariat, officeDirector or advisor; in code, too,
     *     that of a department's ministers, as {@link Department#ministersOf} has it
     * @throws IllegalArgumentException for any other role
     */
    @Phrase("现在担任该职务、可以决定此申请的人（含代理，不含申请人本人）")
    List<String> decidersFor(String role, String applicant);

    /**
     * The ministers of a department now, without the applicant; where that leaves nobody, the presidium. A minister's own application goes there
     * even where the department has another.
     *
     * @param department its code; null or the code of none stands for a department without a minister
     */
    @Phrase(value = "该部门现在的部长（不含申请人本人）；没有人时由主席团决定", arguments = "部门的代码，见「部门」页面，或选项为部门名单的下拉、单选字段")
    List<String> ministersOf(String department, String applicant);

    /**
     * The one who was chosen among those who decide for the role now; all of them where nobody was chosen, or somebody who is not among them any more.
     * The applicant never is.
     */
    @Phrase(value = "表单里选定的那位；没有选，或所选的人不再担任该职务、就是申请人本人时，为该职务现在的人（不含申请人本人）", arguments = "选项为同一职务名单的下拉、单选字段")
    List<String> chosen(String person, String role, String applicant);

    /** The ministers of all departments now, without the applicant; nobody where there are none. For steps that each of several people does. */
    @Phrase("各部门现在的部长（不含申请人本人），用在多实例的集合里")
    List<String> allMinisters(String applicant);

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
