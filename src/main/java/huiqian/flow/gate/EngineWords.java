package huiqian.flow.gate;

import huiqian.flow.gate.DryRun.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine has against a model, in words an administrator can act on; its own go to the log. */
public final class EngineWords {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWords.class);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");

    /** Parts in brackets come where the Chinese has their number. */
    private static final Map<Pattern, String> SAID = said(
            "Invalid destination '(.*)' of sequence flow '(.*)'", "连线 $2 不能接到 $1：两头须在同一层里，请改接",
            "Invalid source '(.*)' of sequence flow '(.*)'", "连线 $2 不能从 $1 引出：两头须在同一层里，请改接",
            "Cannot have more than one message event subscription.*", "同一个消息只能有一个事件子流程来接收，撤回只画一个",
            "Invalid 'messageRef': no message with id '(.*)' found.*", "消息事件引用的消息「$1」不存在，请重新选择",
            ".*messageRef' is required.*", "消息事件没有选择消息，请选择 requestWithdrawn",
            "Invalid type, only tFormalExpression.*", "表达式的类型（xsi:type）须为 tFormalExpression，请在 Modeler 中重新填写",
            "Invalid reference in 'bpmnElement' attribute, (?:activity|sequenceFlow) (.*?) ?not found.*",
                    "图上画着「$1」，流程里却没有这个元素，请在 Modeler 中删去它再保存",
            "'bpmnElement' attribute is required.*", "图上有一个图形没有对应的元素，请在 Modeler 中删去它再保存",
            "'Bounds' element is required.*", "图上有一个图形没有位置和大小，请在 Modeler 中重新画",
            "Minimum 2 waypoint.*", "图上有一条连线没有起点或终点，请在 Modeler 中重新画",
            "Invalid reference in boundary event.*", "边界事件没有附在同一层的步骤上，请重新拖到步骤的边上",
            "Invalid (?:in|out)\\w+ sequence ?flow of event subprocess.*", "事件子流程不能有连线进出，请删去",
            "Exclusive Gateway '(.*)' has only one outgoing sequence flow \\('(.*)'\\).*",
                    "网关 $1 只引出一条连线 $2，它不能有条件，请删去条件",
            "Exclusive Gateway '(.*)' has outgoing sequence flow '(.*)' without condition.*",
                    "网关 $1 的连线 $2 没有条件，也不是默认流向，请写上条件",
            "(?:multiple start events|multiple none start events).*", "只能有一个开始事件，请删去多余的",
            ".*must define a startEvent.*", "子流程没有开始事件，请加上",
            "start event of event subprocess must be.*", "事件子流程的开始事件须由消息启动",
            "error start event of event subprocess must be interrupting.*", "错误启动的事件子流程须中断流程",
            "Value '(.*)' for attribute '(.*)' is not a valid number", "$2 须是数字，现在是「$1」",
            ".*formRefBinding attribute.*", "表单绑定方式（formRefBinding）请设为 deployment",
            "Sequence flow with sourceRef='(.*?)'.*", "从 $1 引出的连线没有 ID，请在 Modeler 中重新画",
            "Attribute \"id\" is required!?.*", "有一个元素没有 ID，请在 Modeler 中重新画",
            "association element missing attribute.*|Invalid reference (?:source|target)Ref '.*' of association.*",
                    "有一条注释连线的一端没有接上，请删去重画",
            "'errorCode' is mandatory.*", "错误没有代码（Error code），请填写",
            ".*must be set when using.*|Either loopCardinality.*|loopCardinality must be.*",
                    "多实例须填集合（Collection），如 ${votes.voters(requestId)}");

    private EngineWords() {}

    private static Map<Pattern, String> said(String... pairs) {
        Map<Pattern, String> said = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) said.put(Pattern.compile(pairs[i], Pattern.DOTALL), pairs[i + 1]);
        return said;
    }

    /** A message of the engine's in Chinese; of one it is not prepared for, that there is something wrong. */
    public static String inChinese(String message) {
        String said = drawn(message);
        if (CHINESE.matcher(said).find()) return said;
        for (Map.Entry<Pattern, String> each : SAID.entrySet()) {
            Matcher words = each.getKey().matcher(said);
            if (words.matches()) return words.replaceFirst(each.getValue().replace("${", "\\${"));
        }
        LOG.warn("no Chinese for what the engine says of a model: {}", message);
        return "流程引擎读不了这个元素，请在 Modeler 中删去它重新画；原因已记入系统日志";
    }

    /** The element that somebody drew: what several people do has a shell in the engine that nobody sees. */
    public static String drawn(String element) {
        return element == null ? null : element.replace("#" + ActivityTypes.MULTI_INSTANCE_BODY, "");
    }

    /** Everything the engine has against a model. */
    public static List<Failure> failures(ParseException refused) {
        return refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .map(EngineWords::failure)
                .toList();
    }

    private static Failure failure(Problem problem) {
        String element = problem.getMainElementId();
        if (element == null && !problem.getElementIds().isEmpty())
            element = problem.getElementIds().get(0);
        return new Failure(drawn(element), inChinese(problem.getMessage()));
    }
}
