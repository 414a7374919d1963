package huiqian.form;

import static huiqian.form.Forms.check;
import static huiqian.form.Forms.form;
import static huiqian.form.Forms.listWith;
import static huiqian.form.Forms.problems;
import static huiqian.form.Forms.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckingTests {

    private static final String NAME = "{'type':'textfield','key':'name','label':'活动名称','validate':{'required':true}}";
    private static final String BUDGET =
            "{'type':'number','key':'budget','label':'预算（元）','validate':{'min':0,'max':1000000}}";
    private static final String AGREED = "{'type':'checkbox','key':'agreed','label':'已读章程'}";

    @Nested
    class AForm {

        @Test
        void keepsWhatIsSoundInItsOwnOrderAndNullWhereNothingWasFilledIn() {
            Answers answers = check(form(NAME, BUDGET, AGREED), "agreed", true, "name", "迎新晚会");
            assertThat(answers.areSound()).isTrue();
            assertThat(answers.accepted())
                    .containsExactlyEntriesOf(values("name", "迎新晚会", "budget", null, "agreed", true));
        }

        @Test
        void namesProblemsInItsOwnOrderAndUnknownKeysLast() {
            Answers answers = check(form(NAME, BUDGET), "applicant", "chair", "budget", -5, "name", "");
            assertThat(answers.areSound()).isFalse();
            assertThat(answers.problems())
                    .containsExactly(
                            new Problem("name", "「活动名称」不能为空"),
                            new Problem("budget", "「预算（元）」应在 0 到 1000000 之间，您填写的是 -5"),
                            new Problem("applicant", "未知的字段「applicant」"));
            assertThat(answers.accepted()).isEmpty();
        }

        @Test
        void refusesAnUnknownKeyEvenWithoutValue() {
            assertThat(problems(form(BUDGET), "verdict", null)).containsExactly("未知的字段「verdict」");
        }

        @Test
        void shortensLongUnknownKeys() {
            assertThat(problems(form(BUDGET), "k".repeat(61), 1)).containsExactly("未知的字段「" + "k".repeat(60) + "…」");
            assertThat(problems(form(BUDGET), "k".repeat(60), 1)).containsExactly("未知的字段「" + "k".repeat(60) + "」");
            assertThat(problems(form(BUDGET), "a\u0000\nb", 1)).containsExactly("未知的字段「a\uFFFD b」");
        }

        @Test
        void handsOutResultsThatCannotBeChanged() {
            Answers answers = check(form(BUDGET), "budget", 1);
            assertThatThrownBy(() -> answers.accepted().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> answers.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void listensToNoValueForWhatItComputes() {
            Form form = form("{'type':'expression','key':'total','expression':'=budget * 2'}", BUDGET);
            Answers answers = check(form, "budget", 3, "total", new Date(0));
            assertThat(answers.areSound()).isTrue();
            assertThat(answers.accepted()).containsExactly(entry("budget", 3), entry("total", 6));
        }
    }

    @Nested
    class ARequiredField {

        @Test
        void mayNotBeLeftEmpty() {
            for (Object empty : new Object[] {null, "", "   ", "\u3000\n\t\u00A0", "\u200B\uFEFF"}) {
                assertThat(problems(form(NAME), "name", empty)).containsExactly("「活动名称」不能为空");
            }
            assertThat(problems(form(NAME))).containsExactly("「活动名称」不能为空");
        }

        @Test
        void hasToBeTickedIfItIsACheckbox() {
            Form form = form("{'type':'checkbox','key':'agreed','label':'已读章程','validate':{'required':true}}");
            assertThat(problems(form)).containsExactly("「已读章程」必须勾选");
            assertThat(problems(form, "agreed", false)).containsExactly("「已读章程」必须勾选");
            assertThat(problems(form, "agreed", null)).containsExactly("「已读章程」必须勾选");
            assertThat(problems(form, "agreed", true)).isEmpty();
        }

        @Test
        void needsAChoiceIfItIsAList() {
            Form form = form(
                    "{'type':'taglist','key':'tags','label':'部门','values':[{'label':'甲','value':'a'}],'validate':{'required':true}}");
            assertThat(problems(form, "tags", List.of())).containsExactly("「部门」至少选择一项");
            assertThat(problems(form, "tags", null)).containsExactly("「部门」至少选择一项");
            assertThat(problems(form, "tags", List.of("a"))).isEmpty();
        }

        @Test
        void needsAChoiceIfItIsASelect() {
            Form form = form(
                    "{'type':'select','key':'room','label':'房间','values':[{'label':'甲','value':'a'}],'validate':{'required':true}}");
            assertThat(problems(form, "room", "")).containsExactly("「房间」必须选择一项");
        }

        @Test
        void takesZeroForANumber() {
            Form form = form("{'type':'number','key':'n','label':'数量','validate':{'required':true}}");
            assertThat(problems(form, "n", 0)).isEmpty();
            assertThat(problems(form, "n", null)).containsExactly("「数量」不能为空");
        }
    }

    @Nested
    class AReadOnlyField {

        private final Form form = form(
                "{'type':'textarea','key':'reason','label':'原因','readonly':true,'validate':{'required':true}}",
                "{'type':'number','key':'budget','label':'预算','disabled':true}",
                "{'type':'checklist','key':'tags','label':'部门','readonly':true,'values':[{'label':'甲','value':'a'},{'label':'乙','value':'b'}]}",
                "{'type':'checkbox','key':'retroactive','label':'补假','readonly':true}",
                "{'type':'datetime','key':'startsAt','subtype':'datetime','label':'开始','readonly':true}",
                "{'type':'select','key':'room','label':'房间','readonly':true,'values':[{'label':'甲','value':'a'}]}",
                AGREED);

        private final Map<String, Object> known = values(
                "reason",
                "一\n二",
                "budget",
                5,
                "tags",
                List.of("a", "b"),
                "retroactive",
                true,
                "startsAt",
                "2026-11-22T10:00",
                "room",
                "a");

        @Test
        void maySentBackUnchangedAndIsDropped() {
            Answers answers = form.check(
                    values(
                            "reason",
                            "一\r\n二",
                            "budget",
                            5.0,
                            "tags",
                            listWith("a", "b"),
                            "retroactive",
                            true,
                            "startsAt",
                            "2026-11-22T02:00Z",
                            "room",
                            "a",
                            "agreed",
                            true),
                    known);
            assertThat(answers.problems()).isEmpty();
            assertThat(answers.accepted()).containsExactly(Map.entry("agreed", true));
        }

        @Test
        void mayBeLeftOut() {
            assertThat(form.check(Map.of(), known).areSound()).isTrue();
        }

        @Test
        void mayNotBeChanged() {
            Answers answers = form.check(
                    values(
                            "reason",
                            "三",
                            "budget",
                            5.01,
                            "tags",
                            List.of("b"),
                            "retroactive",
                            false,
                            "startsAt",
                            "2026-11-22T10:01",
                            "room",
                            "b"),
                    known);
            assertThat(answers.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "「原因」不可修改，您填写的是「三」",
                            "「预算」不可修改，您填写的是 5.01",
                            "「部门」不可修改，您填写的是「b」",
                            "「补假」不可修改，您填写的是「否」",
                            "「开始」不可修改，您填写的是「2026-11-22T10:01」",
                            "「房间」不可修改，您填写的是「b」");
        }

        @Test
        void mayNotBeEmptied() {
            Answers answers = form.check(
                    values("reason", "", "budget", null, "tags", List.of(), "startsAt", null, "room", ""), known);
            assertThat(answers.problems())
                    .extracting(Problem::field)
                    .containsExactly("reason", "budget", "tags", "startsAt", "room");
        }

        @Test
        void isEmptyInWhateverWayNothingIsSent() {
            Answers answers = form.check(
                    values(
                            "reason",
                            "",
                            "budget",
                            "",
                            "tags",
                            List.of(),
                            "retroactive",
                            false,
                            "startsAt",
                            "",
                            "room",
                            null),
                    Map.of());
            assertThat(answers.problems()).isEmpty();
        }

        @Test
        void mayComeBackEmptyWhereTheBrowserCouldNotShowItsValue() {
            Answers answers =
                    form.check(values("room", null, "startsAt", null), values("room", "gone", "startsAt", new Date(0)));
            assertThat(answers.problems()).isEmpty();
        }

        @Test
        void refusesForgeries() {
            for (Object forged : new Object[] {new Date(0), Map.of("a", 1), listWith(listWith("a")), new Object()}) {
                assertThat(form.check(values("reason", forged), known).problems())
                        .extracting(Problem::field)
                        .containsExactly("reason");
                assertThat(form.check(values("tags", forged), known).problems())
                        .extracting(Problem::field)
                        .containsExactly("tags");
            }
        }

        @Test
        void repeatsItsDefaultWhereNothingIsKnownYet() {
            Form start = form("{'type':'textfield','key':'who','label':'申请人','readonly':true,'defaultValue':'张三'}");
            assertThat(start.check(values("who", "张三"), Map.of()).areSound()).isTrue();
            assertThat(start.check(values("who", "李四"), Map.of()).areSound()).isFalse();
            assertThat(start.check(values("who", "李四"), values("who", "李四")).areSound())
                    .isTrue();
            assertThat(start.check(values("who", "张三"), values("who", "李四")).areSound())
                    .isFalse();
        }

        @Test
        void comparesANumberOrTruthShownAsTextByItsText() {
            Form text = form("{'type':'textfield','key':'n','label':'数','readonly':true}");
            assertThat(text.check(values("n", "5"), values("n", 5.0)).areSound())
                    .isTrue();
            assertThat(text.check(values("n", "true"), values("n", true)).areSound())
                    .isTrue();
            assertThat(text.check(values("n", "6"), values("n", 5)).areSound()).isFalse();
        }

        @Test
        void mayDependOnTheData() {
            Form form = form("{'type':'textfield','key':'note','label':'备注','readonly':'=locked = true'}");
            assertThat(form.fields().get(0).isReadOnly()).isFalse();
            assertThat(form.check(values("note", "改"), values("note", "原", "locked", true))
                            .problems())
                    .extracting(Problem::message)
                    .containsExactly("「备注」不可修改，您填写的是「改」");
            assertThat(form.check(values("note", "改"), values("note", "原", "locked", false))
                            .accepted())
                    .containsEntry("note", "改");
        }
    }
}
