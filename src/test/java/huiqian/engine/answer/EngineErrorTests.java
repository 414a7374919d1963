package huiqian.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine says in English, as people read it. */
class EngineErrorTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|Cannot set query parameter 'sortOrder' to value 'y'|400|查询参数「sortOrder」的值「y」无效，应为 asc 或 desc",
                "400|Cannot set query parameter 'variables' to value 'a': variable query parameter has to have format X.|400|查询参数「variables」的值「a」无效，应为 变量名_比较方式_值，如 amount_gt_100",
                "400|Valid values for property 'delegationState' are 'PENDING' or 'RESOLVED', but was 'x'|400|查询参数「delegationState」的值「x」无效，应为 PENDING 或 RESOLVED",
                "400|Cannot set query parameter 'priority' to value 'it's': Cannot convert value it's to java type java.lang.Integer|400|查询参数「priority」的值「it's」无效，应为整数",
                "500|version is not greater than 0|400|查询参数「version」应大于 0",
                "500|Candidate group list is empty|400|请求的列表不能为空，也不能有空的值",
                "400|Invalid process variable comparator specified: xx|400|查询中的比较方式「xx」无效",
                "400|Only a single sorting parameter specified. sortBy and sortOrder required|400|排序不完整：sortBy 和 sortOrder 要一起给出",
                "400|Query parameter 'permissionName' cannot be null|400|缺少必需的参数「permissionName」",
                "400|No user id was supplied|400|缺少必需的参数「user id」",
                "500|groupId is null|400|缺少必需的参数「groupId」",
                "500|ENGINE-13054 The number of job retries must be a non-negative Integer, but '-1' has been provided.|400|重试次数「retries」至少为 1",
                "500|argument type mismatch|400|有参数的值无效",
                "404|User with id x does not exist|404|没有找到所请求的内容",
                "404|Deployment with id 'x' do not exist|404|没有找到所请求的内容",
                "500|No job found with id 'x'.|404|没有找到所请求的内容",
                "500|ENGINE-13053 No job found with id 'x'.'|404|没有找到所请求的内容",
                "500|Cannot get case execution variable y: case execution x doesn't exist: caseExecution is null|404|没有找到所请求的内容",
                "404|HTTP 404 Not Found|404|没有找到所请求的内容",
                "405|HTTP 405 Method Not Allowed|405|这个地址不支持这种请求方法",
                "415|HTTP 415 Unsupported Media Type|415|这个地址不接受这种格式的内容",
                "400|something nobody has heard of|400|请求的参数或内容不正确",
                "418|something nobody has heard of|418|请求的参数或内容不正确"
            })
    void isSaidInChineseWithTheStatusThatGoesWithIt(int status, String english, int mended, String chinese) {
        assertThat(EngineError.of(status, "InvalidRequestException", english))
                .isEqualTo(new EngineError(mended, chinese));
    }

    @Test
    void staysAFailureWhereItIsOne() {
        assertThat(EngineError.of(500, "ProcessEngineException", "the disk is full"))
                .isEqualTo(new EngineError(500, ErrorText.INSTEAD));
    }

    @Test
    void takesAParameterThatIsNoNumberForTheCallersFault() {
        assertThat(EngineError.of(404, "QueryParamException", "HTTP 404 Not Found"))
                .isEqualTo(new EngineError(400, "查询参数的值无效，请检查数字和日期的写法"));
    }

    @Test
    void quotesWhatTheCallerWroteAsItStands() {
        assertThat(EngineError.of(400, "X", "Cannot set query parameter 'sortBy' to value '$1\\E'")
                        .message())
                .isEqualTo("查询参数「sortBy」的值「$1\\E」无效");
    }
}
