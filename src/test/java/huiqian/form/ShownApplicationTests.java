package huiqian.form;

import static huiqian.form.Forms.json;
import static huiqian.form.Forms.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A later form that has the application shown: drawn by the platform from the form that was filed. */
class ShownApplicationTests {

    private static final String BLOCK =
            "{'type':'text','id':'text_shown','text':'申请内容','properties':{'show':'application'}}";
    private static final String VERDICT =
            "{'type':'radio','id':'f_verdict','key':'verdict','label':'结论','values':[{'label':'同意','value':'APPROVE'}]}";
    private static final String LATE =
            "{'type':'checkbox','id':'f_late','key':'late','label':'补假','defaultValue':true}";
    private static final String WHY = "{'type':'textarea','id':'f_why','key':'why','label':'补假原因',"
            + "'description':'最多 10 字','validate':{'required':true,'maxLength':10},'conditional':{'hide':'=late != true'}}";
    private static final String ROOM = "{'type':'select','id':'f_room','key':'room','label':'房间','values':[],"
            + "'properties':{'options':'rooms','default':'today'},'validate':{'required':true}}";

    private static Form shown(String decide, String... apply) {
        return Form.parse(Form.showing(decide, json(apply)));
    }

    private static List<String> labels(Form form) {
        return form.fields().stream().map(Field::label).toList();
    }

    @Test
    void showsWhoAppliedAndEveryFieldWhereTheTextStood() {
        Form form = shown(json(BLOCK, VERDICT), "{'type':'text','id':'t','text':'依据'}", ROOM, LATE, WHY);

        assertThat(labels(form)).containsExactly("申请人", "所属部门", "房间", "补假", "补假原因", "结论");
        assertThat(form.fields().stream().filter(Field::isReadOnly))
                .extracting(Field::key)
                .containsExactly("applicantName", "applicantDepartment", "room", "late", "why");
        assertThat(form.field("room").orElseThrow().property("options")).contains("rooms");
    }

    @Test
    void leavesOutWhatOnlyConcernsWhoeverFillsItIn() {
        String drawn = Form.showing(json(BLOCK), json(ROOM, LATE, WHY));

        assertThat(drawn)
                .doesNotContain("最多 10 字")
                .doesNotContain("maxLength")
                .doesNotContain("defaultValue")
                .doesNotContain("today")
                .doesNotContain("\"show\"");
        assertThat(Form.parse(drawn).check(Map.of(), values("late", null)).problems())
                .isEmpty();
    }

    @Test
    void hidesAFieldAsItsAnswersHidIt() {
        Form form = shown(json(BLOCK, VERDICT), LATE, WHY);

        assertThat(form.shown(values("late", false, "applicantDepartment", "文艺部")))
                .extracting(Field::label)
                .containsExactly("申请人", "所属部门", "补假", "结论");
        assertThat(form.shown(values("late", true)))
                .extracting(Field::label)
                .containsExactly("申请人", "补假", "补假原因", "结论");
    }

    /** At filing nobody had decided, so that condition hid nothing. */
    @Test
    void hidesNothingBecauseOfWhatWasKnownLater() {
        String hidden = "'conditional':{'hide':'=%s'},";
        Form form = shown(
                json(BLOCK, VERDICT),
                LATE.replace("'label'", hidden.formatted("applicantName != null") + "'label'"),
                "{'type':'group','id':'g'," + hidden.formatted("verdict != null") + "'components':[" + ROOM + "]}");

        assertThat(form.shown(values("verdict", "APPROVE", "applicantName", "李一鸣")))
                .extracting(Field::key)
                .contains("late", "room");
    }

    @Test
    void keepsSeveralGroupsAndDissolvesASingleOne() {
        String one = "{'type':'group','id':'g_one','label':'借用方','components':[" + ROOM + "]}";
        String two = "{'type':'group','id':'g_two','label':'安排','components':[" + LATE + "]}";
        String empty =
                "{'type':'group','id':'g_three','label':'说明','components':[{'type':'text','id':'x','text':'说明'}]}";

        assertThat(groups(Form.showing(json(BLOCK, VERDICT), json(one, empty)))).containsExactly("申请内容");
        assertThat(groups(Form.showing(json(BLOCK, VERDICT), json(one, two, empty))))
                .containsExactly("申请内容", "借用方", "安排");
        String conditional = one.replace("'label'", "'conditional':{'hide':'=room = null'},'label'");
        assertThat(groups(Form.showing(json(BLOCK), json(conditional)))).containsExactly("申请内容", "借用方");
    }

    private static List<String> groups(String form) {
        return FormTree.of(form).components().stream()
                .filter(Component::isGroup)
                .map(group -> group.json().path("label").asText())
                .toList();
    }

    @Test
    void letsTheFormsOwnFieldStayWhereBothHaveOne() {
        String own = "{'type':'textfield','id':'own','key':'late','label':'自己的'}";
        Form form = shown(json(BLOCK, own), LATE, ROOM);

        assertThat(labels(form)).containsExactly("申请人", "所属部门", "房间", "自己的");
    }

    @Test
    void drawsOneOfTwo() {
        String again = BLOCK.replace("text_shown", "text_again");

        assertThat(labels(shown(json(BLOCK, again), LATE))).containsExactly("申请人", "所属部门", "补假");
    }

    @Test
    void givesEveryComponentAnIdOfItsOwn() {
        String sameId = VERDICT.replace("f_verdict", "f_room");
        List<String> ids = FormTree.of(Form.showing(json(BLOCK, sameId), json(ROOM, LATE, WHY))).components().stream()
                .map(Component::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void leavesEveryOtherFormAlone() {
        String without = json(VERDICT, "{'type':'text','id':'t','text':'show','properties':{'show':'all'}}");

        assertThat(Form.showing(without, json(LATE))).isSameAs(without);
    }

    @Test
    void computesWhatTheApplicationComputed() {
        String twice =
                "{'type':'expression','id':'e','key':'twice','expression':'=amount * 2','properties':{'label':'合计'}}";
        String amount = "{'type':'number','id':'n','key':'amount','label':'金额'}";
        Form form = shown(json(BLOCK, VERDICT), amount, twice);

        assertThat(labels(form)).contains("金额", "合计");
        assertThat(form.field("twice").orElseThrow().isReadOnly()).isTrue();
        assertThat(form.check(values("verdict", "APPROVE", "twice", 7), values("amount", 3, "twice", 6))
                        .accepted())
                .isEqualTo(values("verdict", "APPROVE"));
    }

    @Test
    void isReadOnlyWhateverIsPosted() {
        Form form = shown(json(BLOCK, VERDICT), LATE, WHY, ROOM);
        Map<String, Object> known = values("late", false, "room", "R101", "applicantName", "李一鸣");

        assertThat(form.check(values("verdict", "APPROVE", "late", false, "room", "R101"), known)
                        .problems())
                .isEmpty();
        assertThat(form.check(values("room", "R102", "why", "x", "applicantName", "别人", "other", 1), known)
                        .problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("room", "why", "applicantName", "other");
    }
}
