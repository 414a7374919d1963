package huiqian.flow.gate;

import static huiqian.flow.gate.Damage.redrawn;
import static huiqian.flow.gate.Damage.rows;

import java.util.List;

/** The ways in which a flow deploys, to fail when the first case comes by: circles, dead ends, what nobody has filled in, times nobody can read. */
final class UnsoundFlows {

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ROOM = "room-borrowing";
    private static final String END = "</bpmn:process>";

    private static final String LATER =
            """
            <bpmn:exclusiveGateway id="gateway_asked" name="怎样办理？" default="flow_usual" />
            <bpmn:sequenceFlow id="flow_usual" name="照常" sourceRef="gateway_asked" targetRef="gateway_joinDecision" />
            <bpmn:sequenceFlow id="flow_asked" name="直接驳回" sourceRef="gateway_asked" targetRef="serviceTask_settleRejected">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            """;

    private static final String WAIT =
            """
            <bpmn:intermediateCatchEvent id="intermediateEvent_wait" name="等一等"><bpmn:timerEventDefinition>%s</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="flow_waited" sourceRef="intermediateEvent_wait" targetRef="gateway_joinDecision" />
            """;

    private UnsoundFlows() {}

    static List<Damage> all() {
        return Damage.all(ways(), readings(), comparisons(), times(), writing());
    }

    private static List<Damage> ways() {
        return List.of(
                redrawn(
                        LEAVE,
                        "two gateways in a circle",
                        "gateway_joinDecision",
                        "围成一圈",
                        END,
                        LATER.formatted("${retroactive}") + END,
                        "sourceRef=\"startEvent_filed\" targetRef=\"gateway_joinDecision\"",
                        "sourceRef=\"startEvent_filed\" targetRef=\"gateway_asked\"",
                        "sourceRef=\"gateway_joinDecision\" targetRef=\"userTask_decideByMinister\"",
                        "sourceRef=\"gateway_joinDecision\" targetRef=\"gateway_asked\""),
                redrawn(
                        ROOM,
                        "an error that leads back to what throws it",
                        "boundaryEvent_roomTaken",
                        "围成一圈",
                        "sourceRef=\"boundaryEvent_roomTaken\" targetRef=\"gateway_joinRevision\"",
                        "sourceRef=\"boundaryEvent_roomTaken\" targetRef=\"serviceTask_reserveRoom\""),
                redrawn(
                        LEAVE,
                        "nothing leads to an outcome",
                        "startEvent_filed",
                        "得不出申请结果",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_settleRejected\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\""),
                redrawn(
                        LEAVE,
                        "a step that nothing leads to",
                        "serviceTask_enterLeave",
                        "没有路径走到这里",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_settleApproved\""),
                redrawn(
                        LEAVE,
                        "a line into the sub-process",
                        "flow_revised",
                        "不能穿过子流程的边框",
                        "sourceRef=\"userTask_revise\" targetRef=\"gateway_joinDecision\"",
                        "sourceRef=\"userTask_revise\" targetRef=\"serviceTask_settleWithdrawn\""),
                redrawn(
                        LEAVE,
                        "a line into the start",
                        "flow_revised",
                        "没有前一步",
                        "sourceRef=\"userTask_revise\" targetRef=\"gateway_joinDecision\"",
                        "sourceRef=\"userTask_revise\" targetRef=\"startEvent_filed\""),
                redrawn(
                        LEAVE,
                        "a condition on the only line",
                        "flow_toDecision",
                        "只引出这一条连线",
                        "sourceRef=\"gateway_joinDecision\" targetRef=\"userTask_decideByMinister\" />",
                        "sourceRef=\"gateway_joinDecision\" targetRef=\"userTask_decideByMinister\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${retroactive}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                redrawn(
                        LEAVE,
                        "the default of another gateway",
                        "gateway_verdict",
                        "不是从这里引出的连线",
                        "default=\"flow_returned\"",
                        "default=\"flow_toDecision\""),
                redrawn(
                        LEAVE,
                        "a default on a step",
                        "userTask_revise",
                        "只有排他网关能设默认流向",
                        "id=\"userTask_revise\"",
                        "default=\"flow_revised\" id=\"userTask_revise\""),
                redrawn(
                        LEAVE,
                        "lines that change places",
                        "flow_approved",
                        "条件却是选了「同意」",
                        "id=\"flow_approved\" name=\"同意\"",
                        "id=\"flow_approved\" name=\"退回修改\""));
    }

    private static Damage asked(String condition, String finding) {
        return asked(LEAVE, condition, finding);
    }

    /** Right behind the start. */
    private static Damage asked(String flow, String condition, String finding) {
        return redrawn(
                flow,
                condition,
                "flow_asked",
                finding,
                END,
                LATER.formatted(condition) + END,
                "sourceRef=\"startEvent_filed\" targetRef=\"gateway_joinDecision\"",
                "sourceRef=\"startEvent_filed\" targetRef=\"gateway_asked\"");
    }

    private static List<Damage> readings() {
        return List.of(
                asked("${verdict == 'APPROVE'}", "变量「verdict」还没有值"),
                asked("${comment == 'x'}", "变量「comment」还没有值"),
                asked("${!(verdict != 'APPROVE') &amp;&amp; retroactive}", "变量「verdict」还没有值"));
    }

    private static List<Damage> comparisons() {
        return List.of(
                asked("${reason &gt; 3}", "不能与数字「3」比较"),
                asked("${3 &lt; reason}", "不能与数字「3」比较"),
                asked("${reason &gt; occasionName}", "不能比大小"),
                asked("${occasion == 'holiday'}", "没有「holiday」这个选项"),
                asked("${occasion == '会议'}", "没有「会议」这个选项"),
                asked("${retroactive == 'true'}", "不能与文字「true」比较"),
                asked("${retroactive &gt; false}", "不能比大小"),
                asked("${startsAt == '明天'}", "不能与「明天」比较"),
                asked("${startsAt &gt; '2026-12-31'}", "不能与「2026-12-31」比较"),
                asked("${applicant == 'artsMember'}", "不能拿来比较"),
                asked("${applicantName != '李明'}", "不能拿来比较"),
                asked("${title == '校运会'}", "不能拿来比较"),
                asked("${'QJ-2026-0001' == requestId}", "不能拿来比较"),
                asked("${reason == reason}", "结果总是一样"),
                asked("${reason &lt; null}", "只能用 == 或 !="),
                asked("${applicantDepartment == 'Arts'}", "没有「Arts」这个选项"));
    }

    private static Damage waiting(String time, String finding) {
        return redrawn(
                LEAVE,
                "waits for " + time.replaceAll("</?bpmn:", " "),
                "intermediateEvent_wait",
                finding,
                END,
                WAIT.formatted(time) + END,
                "sourceRef=\"startEvent_filed\" targetRef=\"gateway_joinDecision\"",
                "sourceRef=\"startEvent_filed\" targetRef=\"intermediateEvent_wait\"");
    }

    private static List<Damage> times() {
        String duration = "<bpmn:timeDuration>%s</bpmn:timeDuration>";
        String date = "<bpmn:timeDate>%s</bpmn:timeDate>";
        String cycle = "<bpmn:timeCycle>%s</bpmn:timeCycle>";
        return Damage.all(
                List.of(
                        waiting(duration.formatted("${startsAt}"), "定时的时长"),
                        waiting(duration.formatted("p7d"), "「p7d」；请改写为 P7D；"),
                        waiting(duration.formatted("P2W"), "没有周（W）这个单位，请改写为 P14D；"),
                        waiting(duration.formatted("P1M2W3D"), "没有周（W）这个单位，请改写为 P1M17D；"),
                        waiting(duration.formatted("P1.5D"), "请改写为 P1DT12H；"),
                        waiting(duration.formatted("PT0.5H"), "请改写为 PT30M；"),
                        waiting(duration.formatted("P48H"), "请改写为 P2D；"),
                        waiting(duration.formatted("PT1D2H"), "请改写为 P1DT2H；"),
                        waiting(duration.formatted("7 d"), "请改写为 P7D；"),
                        waiting(duration.formatted("一周"), "现在是「一周」；要等到"),
                        waiting(duration.formatted("PT0S"), "定时的时长"),
                        waiting(duration.formatted("P9999Y"), "最多 3 年"),
                        waiting(duration.formatted(" PT24H"), "前后有空格或换行"),
                        waiting(date.formatted("+999999999-01-01T00:00"), "定时的日期"),
                        waiting(date.formatted("2026-02-30T00:00"), "定时的日期"),
                        waiting(date.formatted("PT24H"), "定时的日期"),
                        waiting(cycle.formatted("R/P1D"), "循环定时只能用在"),
                        waiting("", "请写明定时")),
                rows(
                        ACTIVITY,
                        """
                        bpmn | R/P7D | R/P1W | boundaryEvent_reportRemind | 没有周（W）这个单位，请改写为 R/P7D
                        bpmn | R/P7D | 每天 R/P1D | boundaryEvent_reportRemind | 定时的循环
                        bpmn | R/P7D | R99999999999/P1D | boundaryEvent_reportRemind | 定时的循环
                        bpmn | R/P7D | ${endsAt} | boundaryEvent_reportRemind | 定时的循环
                        bpmn | R/P7D | R/PT1S | boundaryEvent_reportRemind | 间隔至少 12 小时
                        bpmn | PT72H | PT1S | boundaryEvent_voteExpired | 中断步骤的定时至少
                        """),
                rows(
                        LEAVE,
                        """
                        bpmn | PT24H | PT1S | boundaryEvent_remind | 提醒的定时至少 4 小时
                        bpmn | PT48H | PT2S | boundaryEvent_escalate | 上报上一级的定时至少 12 小时
                        bpmn | <bpmn:timeDuration id="timeDuration_escalate" xsi:type="bpmn:tFormalExpression">PT48H</bpmn:timeDuration> | <bpmn:timeDate>${startsAt}</bpmn:timeDate> | boundaryEvent_escalate | 不能按日期
                        bpmn | id="userTask_revise" | camunda:priority="高" id="userTask_revise" | userTask_revise | 优先级（priority）
                        bpmn | id="userTask_revise" | camunda:dueDate="明天" id="userTask_revise" | userTask_revise | 到期日（dueDate）
                        bpmn | id="userTask_revise" | camunda:followUpDate="2026-13-01T00:00" id="userTask_revise" | userTask_revise | 跟进日（followUpDate）
                        bpmn | id="serviceTask_enterLeave" | camunda:jobPriority="先" id="serviceTask_enterLeave" | serviceTask_enterLeave | 作业优先级
                        """));
    }

    private static List<Damage> writing() {
        String many = "长".repeat(4001);
        return Damage.all(
                List.of(
                        redrawn(
                                LEAVE,
                                "a name of 81 signs",
                                "leave-request",
                                "最多 80 字",
                                "name=\"请假申请\"",
                                "name=\"" + "长".repeat(81) + "\""),
                        redrawn(
                                LEAVE,
                                "a step's name of 201 signs",
                                "userTask_revise",
                                "最多 200 字",
                                "申请人修改申请",
                                "长".repeat(201)),
                        redrawn(
                                LEAVE,
                                "a documentation of 4,001 signs",
                                "leave-request",
                                "最多 4000 字",
                                "由部长记录存档。",
                                many),
                        redrawn(
                                LEAVE,
                                "a zero width space",
                                "leave-request",
                                "看不见的字符 U+200B",
                                "name=\"请假申请\"",
                                "name=\"请假\u200b申请\""),
                        redrawn(
                                LEAVE,
                                "a mark that joins what nobody sees",
                                "leave-request",
                                "名称含有看不见的字符 U+034F",
                                "name=\"请假申请\"",
                                "name=\"请假\u034f申请\""),
                        redrawn(
                                LEAVE,
                                "a sign that turns text round",
                                "userTask_revise",
                                "会颠倒文字顺序的字符 U+202E",
                                "申请人修改申请",
                                "申请人\u202e修改申请"),
                        redrawn(
                                LEAVE,
                                "elements in one another",
                                null,
                                "套了 50 层以上",
                                END,
                                "<bpmn:x>".repeat(20000) + "</bpmn:x>".repeat(20000) + END)),
                rows(
                        LEAVE,
                        """
                        bpmn | name="请假申请" | name="请假&#10;申请" | leave-request | 不能有换行
                        bpmn | name="请假申请" | name="请假&#9;申请" | leave-request | 不能有换行
                        bpmn | asyncBefore="true" | asyncBefore="TRUE" | serviceTask_settleApproved | 只能是 true 或 false
                        bpmn | cancelActivity="false" | cancelActivity="0" | boundaryEvent_remind | 只能是 true 或 false
                        bpmn | isStartableInTasklist="true" | isStartableInTasklist="FALSE" | leave-request | 只能是 true 或 false
                        bpmn | flow_remindDue | flow_%s | flow_%s | 最多 200 字
                        bpmn | </camunda:properties> | </camunda:properties><camunda:properties /> | leave-request | properties 只能有一个
                        bpmn | <bpmn:timerEventDefinition id="timerEventDefinition_remind"> | <bpmn:timerEventDefinition><bpmn:timeDuration>PT24H</bpmn:timeDuration></bpmn:timerEventDefinition><bpmn:timerEventDefinition id="timerEventDefinition_remind"> | boundaryEvent_remind | 一个事件只能有一种触发方式
                        bpmn | <bpmn:incoming>flow_settledApproved</bpmn:incoming> | <bpmn:terminateEventDefinition /> | endEvent_approved | 普通的结束事件
                        bpmn | xsi:type="bpmn:tFormalExpression">${verdict == 'APPROVE'} | xsi:type="bpmn:tExpression">${verdict == 'APPROVE'} | flow_approved | tFormalExpression
                        bpmn | bpmnElement="userTask_revise" | bpmnElement="userTask_gone" | leave-request | 流程里却没有这个元素
                        bpmn | ="${leaves.enter(requestId)}" | ="${leaves.enter(requestId)} " | serviceTask_enterLeave | 后面有 1 个空格
                        bpmn | ="${leaves.enter(requestId)}" | =" ${leaves.enter(requestId)}" | serviceTask_enterLeave | 前面有 1 个空格
                        bpmn | ="${leaves.enter(requestId)}" | ="请假：${leaves.enter(requestId)}" | serviceTask_enterLeave | 前面有文字「请假：」，请删去
                        bpmn | ="${leaves.enter(requestId)}" | ="${leaves.enter(requestId)};" | serviceTask_enterLeave | 后面有文字「;」，请删去
                        bpmn | ="${leaves.enter(requestId)}" | =" 登记 ${leaves.enter(requestId)}\u00a0" | serviceTask_enterLeave | 前面有文字「登记」、后面有 1 个空格
                        bpmn | ="${leaves.enter(requestId)}" | ="${leaves.enter(requestId)} ${leaves.enter(requestId)}" | serviceTask_enterLeave | 写了 2 个表达式，不能使用：只能写一个
                        bpmn | ="${leaves.enter(requestId)}" | ="#{leaves.enter(requestId)}" | serviceTask_enterLeave | 请把 #{ 改成 ${
                        bpmn | ="${members.decidersFor('minister', applicant)}" | ="部长${members.decidersFor('minister', applicant)}" | userTask_decideByMinister | 前面有文字「部长」
                        bpmn | ="${applicant}" | ="${applicant} " | userTask_revise | 后面有 1 个空格
                        bpmn | ${verdict == 'APPROVE'} | 同意：${verdict == 'APPROVE'} | flow_approved | 前面有文字「同意：」
                        """
                                .formatted("x".repeat(200), "x".repeat(200))));
    }
}
