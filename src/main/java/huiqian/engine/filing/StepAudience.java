package huiqian.engine.filing;

import huiqian.approval.StepsAhead.Holder;
import huiqian.engine.reading.DrawnFlow;
import huiqian.engine.reading.Expression;
import huiqian.engine.reading.StepRole;
import huiqian.engine.reading.Way.Stop;
import huiqian.member.Deciders;
import huiqian.member.Deciders.Question;
import huiqian.member.Holders;
import huiqian.member.Members;
import huiqian.member.Person;
import huiqian.member.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a step would ask about an application that is not filed yet, and why them. */
@Component
class StepAudience {

    private static final Audience NOBODY_KNOWN = new Audience(List.of(), "");

    /** Where an application goes up to, the nearest level first. */
    private static final Map<String, String> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("secretariat", "秘书处");
        LEVELS.put("presidium", "主席团成员");
        LEVELS.put("advisor", "指导老师");
    }

    /** @param why empty where it is them whom the flow names */
    record Audience(List<Holder> people, String why) {}

    private final Deciders deciders;
    private final Members members;
    private final Holders holders;
    private final Roster roster;

    StepAudience(Deciders deciders, Members members, Holders holders, Roster roster) {
        this.deciders = deciders;
        this.members = members;
        this.holders = holders;
        this.roster = roster;
    }

    Audience of(DrawnFlow flow, Stop stop, String applicant, Map<String, Object> answers) {
        if (flow.isApplicants(stop.id())) return new Audience(List.of(), "");
        if (stop.several() != null) return ofSeveral(stop, applicant);
        return flow.role(stop.id())
                .filter(role ->
                        role.field().isEmpty() || answers.get(role.field().get()) != null)
                .map(role -> inRole(role, applicant, answers))
                .orElse(NOBODY_KNOWN);
    }

    private Audience ofSeveral(Stop stop, String applicant) {
        if (Expression.calls(stop.several(), "members.allMinisters"))
            return new Audience(named(members.allMinisters(applicant), "minister"), "");
        if (stop.vote() == null || !Expression.calls(stop.several(), "votes.voters")) return NOBODY_KNOWN;
        List<String> voters = members.decidersFor(stop.vote(), applicant);
        boolean leftOut = members.isIn(stop.vote(), applicant);
        return new Audience(named(voters, stop.vote()), leftOut ? "您本人不投票" : "");
    }

    private Audience inRole(StepRole said, String applicant, Map<String, Object> answers) {
        String role = said.at(answers::get);
        String chosen = said.chosen(answers::get).orElse(null);
        List<String> deciding = deciders.deciding(new Question(role, applicant, chosen, Set.of()));
        boolean asExpected = holders.of(role, applicant).containsAll(deciding);
        return new Audience(named(deciding, role), asExpected ? "" : why(role, applicant, deciding));
    }

    private String why(String role, String applicant, List<String> deciding) {
        String instead = "改由%s办理".formatted(level(deciding, applicant));
        if (members.isIn(role, applicant))
            return role.equals("minister")
                    ? "您是本部部长，" + instead
                    : "您本人是%s，%s".formatted(roster.capacityOf(applicant, role).post(), instead);
        if (!role.equals("minister")) return "这一职务现在没有人担任，" + instead;
        String department = roster.person(applicant).map(Person::departmentName).orElse(null);
        return department == null ? "您不属于任何部门，" + instead : "%s现在没有部长，%s".formatted(department, instead);
    }

    private String level(List<String> deciding, String applicant) {
        return LEVELS.entrySet().stream()
                .filter(level -> holders.of(level.getKey(), applicant).containsAll(deciding))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("系统管理员");
    }

    private List<Holder> named(List<String> people, String role) {
        return people.stream()
                .map(person -> {
                    var capacity = roster.capacityOf(person, role);
                    return new Holder(roster.nameOf(person), capacity.post(), capacity.acting());
                })
                .toList();
    }
}
