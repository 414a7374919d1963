package huiqian.flow.gate;

import static huiqian.flow.gate.Damage.edit;
import static huiqian.flow.gate.Damage.redrawn;
import static huiqian.flow.gate.Damage.rows;
import static huiqian.flow.gate.Damage.with;
import static huiqian.flow.gate.Damage.without;

import java.util.List;

/** The ways in which a redesign goes wrong, each rule broken at least twice. */
public final class Damages {

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ASSET = "asset-scrapping";
    private static final String ROOM = "room-borrowing";

    private static final String END = "</bpmn:process>";

    private Damages() {}

    public static List<Damage> all() {
        return Damage.all(
                leaves(),
                leaveForms(),
                FormDamages.all(),
                BlockDamages.all(),
                settings(),
                activities(),
                assets(),
                rooms(),
                drawn(),
                bypasses(),
                UnheardDamages.all(),
                LateDamages.all(),
                OpinionDamages.all(),
                ReturnDamages.all(),
                RejectionDamages.all(),
                VoteDamages.all(),
                ReleaseDamages.all(),
                files(),
                UnsoundFlows.all());
    }

    private static List<Damage> leaves() {
        return rows(
                LEAVE,
                """
                bpmn | id="leave-request" | id="leaving" | leaving | 流程 ID 与文件名不一致
                bpmn | name="请假申请" | name="Leave" | leave-request | 中文名称
                bpmn | P3650D | P30D | leave-request | historyTimeToLive
                bpmn | camunda:historyTimeToLive="P3650D" | camunda:versionTag="1" | leave-request | historyTimeToLive
                bpmn | 《学生会管理制度》 | 按惯例 | leave-request | 制度和条款
                bpmn | 《学生会管理制度》二（会议纪律制度）第5条第④项：由申请人 | 由申请人 | userTask_decideByMinister | 制度和条款
                bpmn | candidateStarterGroups="member" | versionTag="1" | leave-request | candidateStarterGroups
                bpmn | candidateStarterGroups="member" | candidateStarterGroups="members" | leave-request | 没有用户组「members」
                bpmn | candidateStarterGroups="member" | candidateStarterGroups="member,memberOfChess" | leave-request | 没有用户组「memberOfChess」
                bpmn | isStartableInTasklist="true" | isStartableInTasklist="false" | leave-request | isStartableInTasklist
                bpmn | value="QJ" | value="q-1" | leave-request | numberPrefix
                bpmn | value="QJ" | value="HD" | leave-request | 已由流程 activity-proposal 使用
                bpmn | value="occasionName" | value="subject" | leave-request | titleField
                bpmn | isExecutable="true" | isExecutable="false" | leave-request | 可执行
                bpmn | userTask_revise | Activity_1abc | Activity_1abc | userTask_ 加小驼峰
                bpmn | "flow_revised" | "Flow_0xy" | Flow_0xy | flow_ 加小驼峰
                bpmn | 部长审批请假 | Decide | userTask_decideByMinister | 中文名称
                bpmn | 结论？ | 结论 | gateway_verdict | 以「？」结尾
                bpmn | name="不同意" | name="no" | flow_rejected | 中文回答
                bpmn | name="结论？" default="flow_returned" | name="结论？" | gateway_verdict | 默认流向
                bpmn | expression="${leaves.enter(requestId)}" | class="java.lang.Object" | serviceTask_enterLeave | Java 类
                bpmn | expression="${leaves.enter(requestId)}" | delegateExpression="${x}" | serviceTask_enterLeave | delegateExpression
                bpmn | expression="${leaves.enter(requestId)}" | type="external" camunda:topic="x" | serviceTask_enterLeave | 外部任务
                bpmn | expression="${leaves.enter(requestId)}" | expression="${leaves.enter(requestId)}" camunda:resultVariable="x" | serviceTask_enterLeave | resultVariable
                bpmn | leaves.enter | leaves.isRetroactive | serviceTask_enterLeave | 动作
                bpmn | <bpmn:conditionExpression | <bpmn:conditionExpression language="js" | flow_approved | 脚本语言
                bpmn | leave-request-decide | leave-request-nowhere | userTask_decideByMinister | 没有表单「leave-request-nowhere」
                bpmn | "deployment" | "latest" | startEvent_filed | formRefBinding
                bpmn | PT24H | PT25H | userTask_decideByMinister | ${notices.remind(requestId)}
                bpmn | notices.escalate | notices.remind | userTask_decideByMinister | ${notices.escalate(requestId)}
                bpmn | cancelActivity="false" | cancelActivity="true" | userTask_decideByMinister | 不中断的定时边界事件
                bpmn | PT48H | 两天 | boundaryEvent_escalate | 请写明定时
                bpmn | decidersFor('minister', | ministersOf('Chess', | userTask_decideByMinister | 没有这个部门
                bpmn | decidersFor('minister', | ministersOf(chess, | userTask_decideByMinister | 名单 departments
                bpmn | decidersFor('minister', | ministersOf(occasion, | userTask_decideByMinister | 名单 departments
                bpmn | decidersFor('minister', | ministersOf('Arts', | serviceTask_settleApproved | 不经本部部长审批就走到「通过」
                bpmn | decidersFor('minister', | chosen(occasion, 'presidium', | userTask_decideByMinister | 选项由名单 presidium 填
                bpmn | decidersFor('minister', | chosen('vice1', 'presidium', | userTask_decideByMinister | 选项由名单 presidium 填
                bpmn | decidersFor('minister', | chosen(occasion, 'minister', | userTask_decideByMinister | 职务只能是 advisor、presidium、secretariat
                bpmn | 'minister' | 'king' | userTask_decideByMinister | 没有这个职务
                bpmn | "${applicant}" | "${title}" | userTask_revise | 只能由申请人修改
                bpmn | candidateUsers="${members.decidersFor('minister', applicant)}" | assignee="${applicant}" | userTask_decideByMinister | 不能交给申请人本人
                bpmn | candidateUsers="${members.decidersFor('minister', applicant)}" | assignee="artsMinister" | userTask_decideByMinister | 不能指定某个人
                bpmn | candidateUsers="${members.decidersFor('minister', applicant)}" | candidateUsers="artsMinister,chair" | userTask_decideByMinister | 不能写姓名或账号
                bpmn | candidateUsers="${members.decidersFor('minister', applicant)}" | candidateGroups="minsters" | userTask_decideByMinister | 没有用户组「minsters」
                bpmn | candidateUsers="${members.decidersFor('minister', applicant)}" | candidateGroups="secretariat" | userTask_decideByMinister | 不能按用户组
                bpmn | requests.settle(requestId,'REJECTED') | leaves.enter(requestId) | endEvent_rejected | 没有申请结果
                bpmn | asyncBefore="true" | asyncBefore="false" | serviceTask_settleApproved | asyncBefore
                bpmn | PT1M,PT10M | PT10S,PT10S | serviceTask_settleApproved | 逐次加长的重试间隔
                bpmn | PT10S,PT1M,PT10M,PT1H,PT6H | R5/PT10S | serviceTask_settleApproved | 逐次加长的重试间隔
                bpmn | PT6H | ${pause} | serviceTask_settleRejected | 逐次加长的重试间隔
                bpmn | 'APPROVED' | 'MAYBE' | serviceTask_settleApproved | 申请结果只能是
                bpmn | name="requestWithdrawn" | name="other" | leave-request | 缺少撤回
                bpmn | ${leaves.enter | ${holidays.enter | serviceTask_enterLeave | 词汇中没有「holidays」
                bpmn | ${notices.remind | ${notice.remind | serviceTask_remind | 词汇中没有「notice」
                bpmn | leaves.enter | leaves.forget | serviceTask_enterLeave | 没有「forget」这个词
                bpmn | requests.settle(requestId,'WITHDRAWN') | requests.setle(requestId,'WITHDRAWN') | serviceTask_settleWithdrawn | 没有「setle」这个词
                bpmn | (requestId,'APPROVED') | (requestId) | serviceTask_settleApproved | 需要 2 个参数
                bpmn | leaves.enter(requestId) | leaves.enter(requestId, 1) | serviceTask_enterLeave | 需要 1 个参数
                bpmn | enter(requestId) | enter(number) | serviceTask_enterLeave | 没有的变量「number」
                bpmn | enter(requestId) | enter(reason) | serviceTask_enterLeave | 只能填变量 requestId
                bpmn | 'minister', applicant | 'minister', requestId | userTask_decideByMinister | 只能填变量 applicant
                bpmn | 'APPROVE'} | 'YES'} | flow_approved | 没有「YES」这个选项
                bpmn | ${verdict == 'APPROVE'} | ${verdict == verdikt} | flow_approved | 没有的变量「verdikt」
                bpmn | ${verdict == 'APPROVE'} | ${leaves.enter(requestId)} | flow_approved | 用错了地方
                bpmn | ${verdict == 'APPROVE'} | ${1 == 1} | flow_approved | 用错了地方
                bpmn | ${verdict == 'APPROVE'} | verdict == 'APPROVE' | flow_approved | 不能使用
                bpmn | ${leaves.enter(requestId)} | ${''.getClass().forName('x')} | serviceTask_enterLeave | 不能使用
                bpmn | ${verdict == 'APPROVE'} | ${''.getClass().forName('java.lang.Runtime') != null} | flow_approved | 不能使用
                bpmn | ${leaves.enter(requestId)} | ${execution.setVariable('x', 1)} | serviceTask_enterLeave | 词汇中没有「execution」
                bpmn | ${verdict == 'APPROVE'} | ${execution.processInstance.id == '1'} | flow_approved | 不能使用
                bpmn | ${leaves.enter(requestId)} | #{leaves.enter(requestId)} | serviceTask_enterLeave | 不能使用
                bpmn | ${leaves.enter(requestId)} | ${leaves.enter(requestId)}${leaves.enter(requestId)} | serviceTask_enterLeave | 不能使用
                bpmn | ：由申请人所在部门的部长决定 | ${''.getClass()} | userTask_decideByMinister | 这里不能写表达式
                bpmn | ：由申请人所在部门的部长决定 | $<![CDATA[{''.getClass()}]]> | userTask_decideByMinister | 这里不能写表达式
                bpmn | name="部长审批请假" | name="审批 ${title}" | userTask_decideByMinister | 这里不能写表达式
                bpmn | xmlns:modeler= | xmlns:activiti="http://activiti.org/bpmn" activiti:x="1" xmlns:modeler= | leave-request | 不支持设置 x
                """);
    }

    private static List<Damage> leaveForms() {
        return rows(
                LEAVE,
                """
                apply | "id": "leave-request-apply" | "id": "leave" | startEvent_filed | 没有表单「leave-request-apply」
                apply | Camunda Platform | Camunda Cloud | startEvent_filed | Camunda 7
                apply | "key": "occasionName" | "key": "leaves" | startEvent_filed | 与词汇「leaves」同名
                decide | "key": "comment" | "key": "votes" | userTask_decideByMinister | 与词汇「votes」同名
                apply | "key": "reason" | "key": "execution" | startEvent_filed | 引擎保留
                apply | "key": "occasionName" | "key": "occasion_name" | startEvent_filed | 小驼峰
                apply | "key": "occasionName" | "key": "occasion" | startEvent_filed | 字段「occasion」重复
                apply | "key": "reason" | "key": "applicant" | startEvent_filed | 由平台填写
                apply | "id": "field_endsAt" | "id": "field_startsAt" | startEvent_filed | ID 为空或重复
                apply | "type": "checkbox" | "type": "filepicker" | startEvent_filed | filepicker
                decide | "type": "textarea" | "type": "documentPreview" | userTask_decideByMinister | documentPreview
                apply | "type": "checkbox" | "type": "slider" | startEvent_filed | 类型 slider
                apply | "label": "事项名称" | "label": "Name" | startEvent_filed | 中文标签
                apply | "maxLength": 80 | "minLength": 1 | startEvent_filed | 请设最大长度
                apply | "maxLength": 80 | "maxLength": 40000 | startEvent_filed | 请设最大长度
                apply | "no_timezone" | "utc_offset" | startEvent_filed | 不带时区
                apply | "values" | "choices" | startEvent_filed | 须有选项
                apply | {{returnReason}} | 见通知 | startEvent_filed | 退回原因
                apply | **依据** 《学生会管理制度》 | 按惯例 | startEvent_filed | 制度和条款
                apply | "label": "事项名称" | "label": 5 | startEvent_filed | 应是一段文字
                apply | "layout": { | "layout": "x", "other": { | startEvent_filed | layout 应是一组设置
                decide | "components": [ | "components": [null, | userTask_decideByMinister | 里有一项不是组件
                apply | "components" | "parts" | startEvent_filed | 没有 components 列表
                apply | "type": "default", | "type": "default" | startEvent_filed | 不是有效的 JSON
                decide | "value": "REJECT" | "value": "NO" | userTask_decideByMinister | 选项只能取
                decide | "type": "radio" | "type": "select" | userTask_decideByMinister | 单选按钮组
                decide | "key": "comment", | "key": "comment", "conditional": {"hide": "=verdict = \\"APPROVE\\""}, | userTask_decideByMinister | 始终显示
                decide | "id": "group_decision", | "id": "group_decision", "conditional": {"hide": "=true"}, | userTask_decideByMinister | 始终显示
                decide | "readonly": true | "readonly": "true" | userTask_decideByMinister | 只能设为只读
                decide | "key": "comment" | "key": "remark" | userTask_decideByMinister | key 为 comment
                decide | "readonly": true | "readonly": false | userTask_decideByMinister | 只能设为只读
                """);
    }

    private static List<Damage> settings() {
        return List.of(
                setting("remindAfter", "PT12H", "userTask_decideByMinister", "设了两次"),
                setting("escalateAfter", "PT36H", "userTask_decideByMinister", "设了两次"),
                setting("remindAfter", "PT25H", "userTask_decideByMinister", "不能晚于 24 小时"),
                setting("escalateAfter", "P3D", "userTask_decideByMinister", "不能晚于 48 小时"),
                setting("remindAfter", "一天", "userTask_revise", "须是时长"),
                setting("remindAfter", "pt24h", "userTask_revise", "请改写为 P1D"),
                setting("remindAfter", "P1W", "userTask_revise", "没有周（W）这个单位，请改写为 P7D"),
                setting("escalateAfter", "PT0S", "userTask_decideByMinister", "须是时长"),
                setting("escalateAfter", "PT48H", "userTask_revise", "只有审批步骤能上报"),
                setting("remindafter", "PT24H", "userTask_revise", "没有名为「remindafter」的设置"),
                setting("reminder", "PT24H", "userTask_decideByMinister", "没有名为「reminder」的设置"),
                setting("comment", "never", "userTask_decideByMinister", "只能取 always、unlessApproved"),
                setting("comment", "always", "userTask_revise", "只有审批步骤"),
                setting("bulk", "yes", "userTask_decideByMinister", "只能取 false、true"),
                setting("bulk", "true", "userTask_revise", "只有审批步骤可以批量"),
                setting("others", "yes", "userTask_decideByMinister", "只能取 false、true"),
                setting("others", "true", "userTask_revise", "只有审批步骤能要求换人审批"),
                redrawn(
                        LEAVE,
                        "handed up before it is reminded",
                        "userTask_revise",
                        "须早于",
                        settings(
                                "userTask_revise",
                                "<camunda:property name=\"remindAfter\" value=\"P2D\" />"
                                        + "<camunda:property name=\"escalateAfter\" value=\"PT48H\" />")),
                bulkWithMoreToFillIn());
    }

    private static Damage bulkWithMoreToFillIn() {
        Damage bulk = setting("bulk", "true", "userTask_decideByMinister", "表单只能填写结论和审批意见");
        Damage more = edit(
                LEAVE,
                "decide",
                "\"key\": \"comment\",",
                "\"key\": \"comment\", \"label\": \"审批意见\", \"validate\": {\"maxLength\": 9}},"
                        + " {\"type\": \"checkbox\", \"id\": \"field_seen\", \"key\": \"seen\",",
                bulk.element(),
                bulk.finding());
        return new Damage(
                LEAVE,
                "bulk although the form asks for more",
                files -> more.what().apply(bulk.what().apply(files)),
                bulk.element(),
                bulk.finding());
    }

    private static Damage setting(String name, String value, String step, String finding) {
        String property = "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
        return redrawn(LEAVE, name + " is " + value + " at " + step, step, finding, settings(step, property));
    }

    private static String[] settings(String step, String properties) {
        String incoming = step.equals("userTask_revise") ? "flow_returned" : "flow_toDecision";
        String before = "<bpmn:incoming>" + incoming + "</bpmn:incoming>";
        return new String[] {
            before,
            "<bpmn:extensionElements><camunda:properties>" + properties
                    + "</camunda:properties></bpmn:extensionElements>" + before
        };
    }

    private static List<Damage> activities() {
        return rows(
                ACTIVITY,
                """
                bpmn | 'presidium' | 'presidents' | serviceTask_openVote | 没有这个职务
                bpmn | 'presidium' | 'secretariat' | serviceTask_settleApproved | 不经主席团审批
                bpmn | ${votes.voters(requestId)} | ${members.decidersFor('presidium', applicant)} | userTask_voteByPresidium | ${votes.voters(requestId)}
                bpmn | elementVariable="voter" | elementVariable="applicant" | userTask_voteByPresidium | 元素变量
                bpmn | elementVariable="voter" | elementVariable="votes" | userTask_voteByPresidium | 不能与平台变量或词汇同名
                bpmn | camunda:elementVariable="voter" |  | userTask_voteByPresidium | 不能与平台变量或词汇同名
                bpmn | <bpmn:multiInstanceLoopCharacteristics | <bpmn:multiInstanceLoopCharacteristics isSequential="true" | userTask_voteByPresidium | 并行
                bpmn | ${votes.isDecided(requestId)} | ${votes.isCarried(requestId)} | userTask_voteByPresidium | ${votes.isDecided(requestId)}
                bpmn | PT72H | PT96H | userTask_voteByPresidium | 表决没有截止
                bpmn | ${endsAt} | ${venue} | intermediateEvent_activityEnded | 用错了地方
                bpmn | <bpmn:timeDate id="timeDate_activityEnded" xsi:type="bpmn:tFormalExpression">${endsAt}</bpmn:timeDate> | | intermediateEvent_activityEnded | 请写明定时
                bpmn | ${votes.isCarried(requestId)} | ${budget == '5000'} | flow_carried | 不能与文字
                bpmn | ${votes.isCarried(requestId)} | ${category == 'chess'} | flow_carried | 没有「chess」这个选项
                bpmn | ${votes.isCarried(requestId)} | ${activities.isLargerThan(requestId, 'many')} | flow_carried | 须是数字
                bpmn | errorMessageVariable="returnReason" | errorMessageVariable="applicant" | boundaryEvent_tooLate | returnReason
                bpmn | ${requests.close(requestId)} | ${requests.close(title)} | serviceTask_closeRequest | 只能填变量 requestId
                vote | "value": "REJECT" | "value": "RETURN" | userTask_voteByPresidium | 选项只能取
                report | "key": "summary" | "key": "plan" | userTask_fileReport | 只能设为只读
                """);
    }

    private static List<Damage> assets() {
        return rows(
                ASSET,
                """
                bpmn | 'chair' | 'presidium' | serviceTask_settleApproved | 不经主席审批
                bpmn | targetRef="gateway_joinEarmark" | targetRef="serviceTask_settleApproved" | serviceTask_settleApproved | 不经主席审批
                bpmn | id="flow_rejected" name="不同意" sourceRef="gateway_verdict" targetRef="serviceTask_freeAsset" | id="flow_rejected" name="不同意" sourceRef="gateway_verdict" targetRef="serviceTask_settleApproved" | userTask_decideByChair | 不同意、退回或超时之后
                bpmn | </bpmn:process> | %s</bpmn:process> | boundaryEvent_late | 不能通向申请的结果
                apply | "options": "assets" | "options": "everything" | startEvent_filed | 没有这个名单
                apply | "searchable": true | "serializeToString": true | startEvent_filed | serializeToString
                """
                        .formatted(late("userTask_decideByChair", "serviceTask_settleRejected")));
    }

    /** What goes on when nobody has decided for two days, in one line. */
    private static String late(String step, String next) {
        return Snippet.timer("boundaryEvent_late", "满 48 小时未审批", step, "PT48H", false)
                + Snippet.line("flow_late", "boundaryEvent_late", next);
    }

    private static List<Damage> rooms() {
        return rows(
                ROOM,
                """
                bpmn | 'secretariat' | 'officeDirector' | serviceTask_settleApproved | 不经秘书处审批
                bpmn | candidateStarterGroups="outsider,secretariat" | candidateStarterGroups="outsider, everyone" | room-borrowing | 没有用户组「everyone」
                bpmn | rooms.reserve | rooms.reserv | serviceTask_reserveRoom | 没有「reserv」这个词
                bpmn | sourceRef="serviceTask_closeRequest" targetRef="endEvent_closed" | sourceRef="serviceTask_closeRequest" targetRef="userTask_nowhere" | - | BPMN
                """);
    }

    private static List<Damage> drawn() {
        String task = "<bpmn:%s id=\"%s\" name=\"多余的步骤\"%s>%s</bpmn:%1$s>" + END;
        return List.of(
                redrawn(
                        LEAVE,
                        "script task",
                        "scriptTask_x",
                        "脚本",
                        END,
                        task.formatted(
                                "scriptTask",
                                "scriptTask_x",
                                " scriptFormat=\"groovy\"",
                                "<bpmn:script>1</bpmn:script>")),
                redrawn(
                        ROOM,
                        "script task in JUEL",
                        "scriptTask_y",
                        "脚本",
                        END,
                        task.formatted(
                                "scriptTask",
                                "scriptTask_y",
                                " scriptFormat=\"juel\"",
                                "<bpmn:script>${1}</bpmn:script>")),
                redrawn(
                        LEAVE,
                        "call of an unknown flow",
                        "callActivity_x",
                        "callActivity",
                        END,
                        task.formatted("callActivity", "callActivity_x", " calledElement=\"nothing\"", "")),
                redrawn(
                        LEAVE,
                        "receive task",
                        "receiveTask_x",
                        "receiveTask",
                        END,
                        task.formatted("receiveTask", "receiveTask_x", "", "")),
                redrawn(
                        LEAVE,
                        "parallel gateway",
                        "parallelGateway_x",
                        "parallelGateway",
                        END,
                        task.formatted("parallelGateway", "parallelGateway_x", "", "")),
                redrawn(
                        LEAVE,
                        "embedded sub-process",
                        "subProcess_x",
                        "事件子流程",
                        END,
                        task.formatted("subProcess", "subProcess_x", "", "")),
                redrawn(
                        LEAVE,
                        "task listener",
                        "userTask_revise",
                        "任务监听器",
                        inRevision(
                                """
                        <camunda:taskListener event="create" expression="${notices.remind(requestId)}" />""")),
                redrawn(
                        LEAVE,
                        "execution listener",
                        "userTask_revise",
                        "执行监听器",
                        inRevision(
                                """
                        <camunda:executionListener event="start" class="java.lang.Object" />""")),
                redrawn(
                        LEAVE,
                        "script in a mapping",
                        "userTask_revise",
                        "输入输出映射",
                        inRevision(
                                """
                        <camunda:inputOutput><camunda:inputParameter name="x"><camunda:script scriptFormat="groovy">1\
                        </camunda:script></camunda:inputParameter></camunda:inputOutput>""")),
                redrawn(
                        LEAVE,
                        "connector",
                        "userTask_revise",
                        "connector",
                        inRevision(
                                """
                        <camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>""")),
                redrawn(
                        LEAVE,
                        "embedded form data",
                        "userTask_revise",
                        "formData",
                        inRevision(
                                """
                        <camunda:formData><camunda:formField id="x" type="string" /></camunda:formData>""")),
                redrawn(
                        LEAVE,
                        "deciders beside the expression",
                        "userTask_revise",
                        "potentialOwner",
                        "<bpmn:documentation id=\"documentation_revise\">《学生会管理制度》二（会议纪律制度）第5条第④项：按退回原因补充或更正后重新提交，重新由部长审批。</bpmn:documentation>\n      <bpmn:incoming>flow_returned</bpmn:incoming>\n      <bpmn:outgoing>flow_revised</bpmn:outgoing>",
                        "<bpmn:documentation id=\"documentation_revise\">《学生会管理制度》第5条</bpmn:documentation>\n      <bpmn:incoming>flow_returned</bpmn:incoming>\n      <bpmn:outgoing>flow_revised</bpmn:outgoing><bpmn:potentialOwner><bpmn:resourceAssignmentExpression><bpmn:formalExpression>user(artsMember)</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>"),
                redrawn(
                        LEAVE,
                        "extension of the engine's elder sister",
                        "serviceTask_enterLeave",
                        "Java 类",
                        "camunda:expression=\"${leaves.enter(requestId)}\"",
                        "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"java.lang.Object\""));
    }

    private static String[] inRevision(String extension) {
        String before = "《学生会管理制度》二（会议纪律制度）第5条第④项：按退回原因补充或更正后重新提交，重新由部长审批。</bpmn:documentation>";
        return new String[] {before, before + "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>"};
    }

    private static List<Damage> bypasses() {
        String join = "<bpmn:exclusiveGateway id=\"gateway_large\" name=\"大型活动？\" default=\"flow_large\" />"
                + "<bpmn:sequenceFlow id=\"flow_large\" name=\"是\" sourceRef=\"gateway_large\" targetRef=\"gateway_joinVote\" />"
                + "<bpmn:sequenceFlow id=\"flow_small\" name=\"否\" sourceRef=\"gateway_large\" targetRef=\"serviceTask_approveActivity\">"
                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${budget &lt; 100}</bpmn:conditionExpression>"
                + "</bpmn:sequenceFlow>" + END;
        return List.of(
                redrawn(
                        ACTIVITY,
                        "small activities bypass the presidium",
                        "serviceTask_settleApproved",
                        "不经主席团审批",
                        END,
                        join,
                        "sourceRef=\"startEvent_filed\" targetRef=\"gateway_joinVote\"",
                        "sourceRef=\"startEvent_filed\" targetRef=\"gateway_large\""),
                redrawn(
                        ACTIVITY,
                        "silence is consent",
                        "serviceTask_settleApproved",
                        "不经主席团审批",
                        "sourceRef=\"boundaryEvent_voteExpired\" targetRef=\"serviceTask_closeVote\"",
                        "sourceRef=\"boundaryEvent_voteExpired\" targetRef=\"serviceTask_approveActivity\""),
                redrawn(
                        ACTIVITY,
                        "the default carries",
                        "userTask_voteByPresidium",
                        "不同意、退回或超时之后",
                        "default=\"flow_notCarried\"",
                        "default=\"flow_carried\"",
                        "<bpmn:conditionExpression id=\"condition_carried\" xsi:type=\"bpmn:tFormalExpression\">${votes.isCarried(requestId)}</bpmn:conditionExpression>",
                        ""),
                redrawn(
                        LEAVE,
                        "the applicant approves by filing",
                        "userTask_decideByMinister",
                        "不同意、退回或超时之后",
                        "sourceRef=\"userTask_revise\" targetRef=\"gateway_joinDecision\"",
                        "sourceRef=\"userTask_revise\" targetRef=\"serviceTask_settleApproved\""),
                redrawn(
                        ROOM,
                        "lent unless somebody objects in time",
                        "userTask_decideBySecretariat",
                        "不同意、退回或超时之后",
                        END,
                        late("userTask_decideBySecretariat", "serviceTask_settleApproved") + END),
                redrawn(
                        LEAVE,
                        "two ways out of a step",
                        "userTask_revise",
                        "引出了多条连线",
                        END,
                        "<bpmn:sequenceFlow id=\"flow_twice\" sourceRef=\"userTask_revise\" targetRef=\"serviceTask_settleRejected\" />"
                                + END),
                redrawn(
                        LEAVE,
                        "a way that just stops",
                        "serviceTask_enterLeave",
                        "没有申请结果",
                        "<bpmn:sequenceFlow id=\"flow_leaveEntered\" sourceRef=\"serviceTask_enterLeave\" targetRef=\"serviceTask_settleApproved\" />",
                        "",
                        "<bpmn:outgoing>flow_leaveEntered</bpmn:outgoing>",
                        "",
                        "<bpmn:incoming>flow_leaveEntered</bpmn:incoming>",
                        "",
                        "<bpmndi:BPMNEdge id=\"flow_leaveEntered_di\" bpmnElement=\"flow_leaveEntered\">",
                        "<bpmndi:BPMNEdge id=\"flow_leaveEntered_di\">"));
    }

    private static List<Damage> files() {
        String process =
                "<bpmn:process id=\"second\" isExecutable=\"true\"><bpmn:startEvent id=\"startEvent_second\" /></bpmn:process>";
        String billion =
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                        + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                        + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">"
                        + "<!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;\">]>"
                        + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">&i;</definitions>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">&x;</definitions>";
        String parameter = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"http://127.0.0.1:9/evil.dtd\">"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"/>";
        return List.of(
                without(LEAVE, "leave-request-decide.form", "userTask_decideByMinister", "没有表单「leave-request-decide」"),
                without(ACTIVITY, "activity-proposal-apply.form", "startEvent_filed", "没有表单「activity-proposal-apply」"),
                with(
                        LEAVE,
                        "leave-request-extra.form",
                        """
                        {"id": "leave-request-extra", "executionPlatform": "Camunda Platform", "components": []}""",
                        "leave-request",
                        "没有任何步骤打开表单"),
                with(LEAVE, "notes.txt", "hello", null, "只能部署流程（.bpmn）和表单（.form）"),
                with(LEAVE, "leave-request.bpmn", outside, null, "DOCTYPE"),
                with(ROOM, "room-borrowing.bpmn", parameter, null, "DOCTYPE"),
                with(LEAVE, "leave-request.bpmn", billion, null, "DOCTYPE"),
                with(LEAVE, "leave-request.bpmn", "no xml at all", null, "BPMN 2.0 的格式"),
                with(LEAVE, "leave-request.bpmn", "", null, "BPMN 2.0 的格式"),
                redrawn(LEAVE, "two flows in a file", null, "须有且只有一个流程", END, END + process),
                redrawn(
                        LEAVE,
                        "an element twice",
                        null,
                        "BPMN 2.0 的格式",
                        "id=\"endEvent_rejected\"",
                        "id=\"endEvent_approved\""));
    }
}
