package huiqian.web;

import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.history.HistoricProcessInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.repository.ProcessDefinitionQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.JobQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.ProcessInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks the engine something odd is told which parameter it was and what would be right; the log is not. */
@WholeApplication
class OddQuestionsHttpTests {

    private static final Map<String, Class<?>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("/task", TaskQueryDto.class);
        LISTS.put("/process-instance", ProcessInstanceQueryDto.class);
        LISTS.put("/job", JobQueryDto.class);
        LISTS.put("/history/process-instance", HistoricProcessInstanceQueryDto.class);
        LISTS.put("/process-definition", ProcessDefinitionQueryDto.class);
    }

    private static final Map<String, String> EXPECTED = Map.of(
            "IntegerConverter", "应为整数",
            "LongConverter", "应为整数",
            "BooleanConverter", "应为 true 或 false",
            "DateConverter", "应为日期，如 2026-12-01T08:00:00.000+0800");

    private static final Logger EVERYTHING = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    @Autowired
    Http http;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        EVERYTHING.addAppender(log);
    }

    @AfterEach
    void findsNoTracesInTheLog() {
        EVERYTHING.detachAppender(log);
        assertThat(log.list)
                .noneMatch(event -> event.getThrowableProxy() != null
                        || event.getFormattedMessage().contains("\n"));
    }

    /** Each parameter of each list that is no text, as its own annotations declare them. */
    @Test
    void namesTheParameterItsValueAndWhatIsExpected() {
        LISTS.forEach((list, type) -> {
            for (Method setter : type.getMethods()) {
                CamundaQueryParam parameter = setter.getAnnotation(CamundaQueryParam.class);
                if (parameter == null) continue;
                String expected = EXPECTED.get(parameter.converter().getSimpleName());
                if (expected == null) continue;
                saysOf(
                        http.get("guest", "/engine-rest%s?%s=odd".formatted(list, parameter.value())),
                        parameter,
                        expected);
            }
        });
    }

    private static void saysOf(Answer answer, CamundaQueryParam parameter, String expected) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("查询参数「%s」的值「odd」无效，%s".formatted(parameter.value(), expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task?sortBy=created&sortOrder=up|查询参数「sortOrder」的值「up」无效，应为 asc 或 desc",
                "task?sortBy=nope&sortOrder=asc|查询参数「sortBy」的值「nope」无效",
                "task?firstResult=-1|查询参数「firstResult」的值「-1」无效，应为不小于 0 的整数",
                "history/process-instance?maxResults=-1|查询参数「maxResults」的值「-1」无效，应为不小于 0 的整数",
                "history/process-instance?maxResults=99999999999|查询参数「maxResults」的值「99999999999」无效，应为不小于 0 的整数",
                "user?firstResult=x|查询参数「firstResult」的值「x」无效，应为不小于 0 的整数",
                "task?orQueries=x|查询参数「orQueries」只能写在请求内容里，用 POST 查询",
                "task?candidateGroups=|「candidateGroups」不能为空，也不能有空的值",
                "history/process-instance?processInstanceIds=,|「processInstanceIds」不能为空，也不能有空的值",
                "history/process-instance?processDefinitionKeyNotIn=|「processDefinitionKeyNotIn」不能为空，也不能有空的值",
                "history/variable-instance?variableValue=1|查询参数「variableValue」要和「variableName」一起给出"
            })
    void saysWhatIsWrongWithAnAddress(String address, String message) {
        Answer answer = http.get("guest", "/engine-rest/" + address);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null|请求内容应为 JSON 对象",
                "[]|请求内容应为 JSON 对象",
                "{|请求内容不是正确的 JSON：第 1 行第 2 个字符附近",
                "{\"priority\":\"abc\"}|请求内容中「priority」的值「abc」无效，应为整数",
                "{\"priority\":1e30}|请求内容中「priority」的值无效，应为整数",
                "{\"createdBefore\":\"yesterday\"}|请求内容中「createdBefore」的值「yesterday」无效，应为日期，如 2026-12-01T08:00:00.000+0800",
                "{\"taskIdIn\":\"x\"}|请求内容中「taskIdIn」的值无效，应为列表",
                "{\"orQueries\":[{\"active\":\"maybe\"}]}|请求内容中「orQueries[0].active」的值「maybe」无效，应为 true 或 false",
                "{\"orQueries\":[null]}|请求内容中「orQueries[0]」是空的（null）",
                "{\"processVariables\":[{\"name\":\"x\"}]}|请求内容中「processVariables[0]」没有给出比较方式 operator，如 eq",
                "{\"candidateGroups\":[]}|「candidateGroups」不能为空，也不能有空的值",
                "{\"sortOrder\":\"up\"}|参数「sortOrder」的值「up」无效，应为 asc 或 desc",
                "{\"sorting\":[{\"sortBy\":\"nope\",\"sortOrder\":\"asc\"}]}|请求内容中「sorting[0].sortBy」的值「nope」无效，这里不能按它排序",
                "{\"sorting\":[{\"sortBy\":\"id\",\"sortOrder\":\"up\"}]}|请求内容中「sorting[0].sortOrder」的值「up」无效，应为 asc 或 desc",
                "{\"sorting\":[{\"sortBy\":\"id\"}]}|「sorting[0]」的排序不完整：sortBy 和 sortOrder 要一起给出"
            })
    void saysWhatIsWrongWithABody(String body, String message) {
        Answer answer = http.post("guest", "/engine-rest/task", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource
    void saysItByEitherDoor(Door door) {
        Door.Sending guest = door.of(http, "guest");

        assertThat(guest.get("/task?priority=abc").message()).isEqualTo("查询参数「priority」的值「abc」无效，应为整数");
        assertThat(guest.get("/task?firstResult=-1").status()).isEqualTo(400);
        assertThat(guest.send("POST", "/task", "null").message()).isEqualTo("请求内容应为 JSON 对象");
    }

    @Test
    void goesOnSortingByVariables() {
        Map<String, Object> sorting = object(
                "sortBy",
                "processVariable",
                "sortOrder",
                "asc",
                "parameters",
                object("variable", "title", "type", "String"));

        Answer answer = http.post("guest", "/engine-rest/task", object("sorting", new Object[] {sorting}));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void quotesNoMoreThanALine() {
        assertThat(http.get("guest", "/engine-rest/task?priority=" + "x".repeat(3000))
                        .message())
                .isEqualTo("查询参数「priority」的值「" + "x".repeat(60) + "…」无效，应为整数");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/engine-rest/task", "/engine-rest/history/process-instance", "/engine-rest/user/guest/profile"})
    void saysByWhichMethodsAndNothingElse(String address) {
        Answer answer =
                http.send("guest", HttpRequest.newBuilder().method("OPTIONS", BodyPublishers.noBody()), address);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.raw().headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    /** The web applications ask what they may offer. */
    @Test
    void goesOnSayingWhatPeopleMayDoWithFilters() {
        Answer answer = http.send(
                "admin", HttpRequest.newBuilder().method("OPTIONS", BodyPublishers.noBody()), "/engine-rest/filter");

        assertThat(answer.json().findValuesAsText("rel")).contains("create");
    }

    @Test
    void describesItsResourcesToNobody() {
        for (String person : new String[] {"guest", "admin"})
            for (String address : new String[] {"application.wadl", "application.wadl/xsd0.xsd"})
                assertThat(http.get(person, "/engine-rest/" + address).status()).isEqualTo(404);
    }
}
