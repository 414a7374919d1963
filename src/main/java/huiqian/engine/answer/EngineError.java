package huiqian.engine.answer;

import huiqian.page.Expected;
import huiqian.shared.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine's REST API says in English when it refuses something, in Chinese: what is wrong with which parameter, or that something is not
 * there. Where it stumbles over what the caller got wrong, the status says whose fault it is.
 */
record EngineError(int status, String message) {

    private static final int CRASH = 500;
    private static final int INVALID = 400;
    private static final int UNKNOWN = 404;

    /** @param chinese with $1 for what was quoted, as it stands, and #1 for what it should have been, by its type */
    private record Saying(Pattern english, String chinese) {

        private static final Pattern SLOT = Pattern.compile("([$#])(\\d)");

        static Saying of(String english, String chinese) {
            return new Saying(Pattern.compile(english, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), chinese);
        }

        Optional<String> of(String message) {
            Matcher said = english.matcher(message);
            return said.matches()
                    ? Optional.of(SLOT.matcher(chinese).replaceAll(slot -> Matcher.quoteReplacement(fill(slot, said))))
                    : Optional.empty();
        }

        private static String fill(MatchResult slot, Matcher said) {
            String quoted = said.group(Integer.parseInt(slot.group(2)));
            return slot.group(1).equals("#") ? Expected.as(quoted) : Quotation.brief(quoted);
        }
    }

    private static final Pattern NOT_THERE = Pattern.compile(
            "(does not|do not|doesn't) exist|^No matching |^(ENGINE-\\d+ )?No .*\\bfound\\b|^Cannot find |no deployed |are empty$",
            Pattern.CASE_INSENSITIVE);

    /** What the engine will not have in its lists. */
    private static final Pattern GAP = Pattern.compile("(contains (null value|empty string)|\\b(is|are) empty)$");

    /** The names of parameters are the caller's own words. */
    private static final List<Saying> SAYINGS = List.of(
            Saying.of(
                    "^Cannot set query parameter '([^']+)' to value '(.*?)': Cannot convert value .* to java (?:enum )?type (\\S+).*",
                    "查询参数「$1」的值「$2」无效#3"),
            Saying.of(
                    "^Cannot set query parameter '([^']+)' to value '(.*?)': variable query parameter has .*",
                    "查询参数「$1」的值「$2」无效，应为 变量名_比较方式_值，如 amount_gt_100"),
            Saying.of(
                    "^Cannot set query parameter '([^']+)' to value '(.*?)': condition query parameter has .*",
                    "查询参数「$1」的值「$2」无效，应为 比较方式_值，如 lt_2026-12-01T08:00:00.000+0800"),
            Saying.of(
                    "^Cannot set query parameter 'sortOrder' to value '(.*?)'(?:: .*)?$",
                    "查询参数「sortOrder」的值「$1」无效，应为 asc 或 desc"),
            Saying.of("^Cannot set query parameter '([^']+)' to value '(.*?)'(?:: .*)?$", "查询参数「$1」的值「$2」无效"),
            Saying.of(
                    "^Invalid due date format: Cannot convert value (.*) to java type (\\S+).*",
                    "查询参数「dueDates」的值「$1」无效#2"),
            Saying.of(
                    "^Invalid create time format: Cannot convert value (.*) to java type (\\S+).*",
                    "查询参数「createTimes」的值「$1」无效#2"),
            Saying.of(
                    "^Valid values for property '(.+?)' are '(.*?)' or '(.*?)', but was '(.*)'$",
                    "查询参数「$1」的值「$4」无效，应为 $2 或 $3"),
            Saying.of("^Valid values for property '(.+?)' are .* but was '(.*)'$", "查询参数「$1」的值「$2」无效"),
            Saying.of("^Invalid .*comparator specified: (.*)$", "查询中的比较方式「$1」无效"),
            Saying.of("^Unknown report type null$", "缺少必需的参数「reportType」"),
            Saying.of("^Unknown report type (.*)", "查询参数「reportType」的值「$1」无效"),
            Saying.of("^Unknown (.+?) type .*", "查询参数「$1」的值无效"),
            Saying.of("^sortOrder parameter has invalid value: (.*)", "参数「sortOrder」的值「$1」无效，应为 asc 或 desc"),
            Saying.of("^(\\w+) parameter has invalid value: null$", "缺少必需的参数「$1」"),
            Saying.of("^(\\w+) parameter has invalid value: (.*)", "参数「$1」的值「$2」无效"),
            Saying.of("^(\\w+) parameter has invalid value.*", "参数「$1」的值无效"),
            Saying.of("^Only a single variable value parameter specified.*", "查询参数「variableValue」要和「variableName」一起给出"),
            Saying.of("^(?:ENGINE-\\d+ )?The number of job retries must be a non-negative .*", "重试次数「retries」至少为 1"),
            Saying.of("^(\\w+) is not greater than 0$", "查询参数「$1」应大于 0"),
            Saying.of(".*orderBy methods first.*", "排序的依据 sortBy 无效，或没有给出"),
            Saying.of(".*(sortBy and sortOrder required|orderByXX).*", "排序不完整：sortBy 和 sortOrder 要一起给出"),
            Saying.of("^(?:Query )?parameter '?(\\w+)'? (?:cannot be null|is not set|is null).*", "缺少必需的参数「$1」"),
            Saying.of("^(\\w+) (?:is|cannot be) null$", "缺少必需的参数「$1」"),
            Saying.of("^No (user id|message name|signal name) .*", "缺少必需的参数「$1」"),
            Saying.of("^(Object values|Variables of type|Booleans and null).* cannot be used .*", "查询条件的值不能这样比较"),
            Saying.of("^Invalid query.*: cannot set both (\\w+) and (\\w+).*", "查询参数「$1」和「$2」不能一起使用"),
            Saying.of("^Invalid query.*", "查询参数不能这样组合，有的只能和别的一起使用"),
            Saying.of("^argument type mismatch$", "有参数的值无效"));

    private static final Map<Integer, String> USUAL = Map.of(
            401,
            "请先登录",
            403,
            "您无权进行此操作",
            UNKNOWN,
            "没有找到所请求的内容",
            405,
            "这个地址不支持这种请求方法",
            406,
            "这个地址不提供所要求的格式",
            409,
            "刚刚有人同时做了修改，请刷新后再试",
            415,
            "这个地址不接受这种格式的内容");

    /** What is wrong with an upload reads like something that is not there. */
    private static final List<Saying> UPLOADS = List.of(
            Saying.of("^No deployment resources contained.*", "没有选择文件：请把流程（.bpmn）和它的表单（.form）一起上传"),
            Saying.of("^No file name found in the deployment resource.*", "上传的文件没有文件名，请写上，如 leave-request.bpmn"),
            Saying.of("^Invalid format: \"(.*?)\".*", "日期「$1」的写法不对，应如 2026-12-01T08:00:00.000+0800"),
            Saying.of(
                    ".*multipart/form-data cannot be processed.*|.*no multipart boundary.*",
                    "上传的内容无法读取：请用 multipart/form-data 上传，请求头 Content-Type 要带 boundary"));

    /** @param type the class of the failure, as the engine names it */
    static EngineError of(int status, String type, String english) {
        return known(status, type, english, List.of()).orElseGet(() -> usual(status));
    }

    /** @param blanks what the caller left empty, which the engine may have stumbled over */
    static Optional<EngineError> known(int status, String type, String english, List<String> blanks) {
        if (type.equals("QueryParamException")) return invalid("查询参数的值无效，请检查数字和日期的写法");
        if (status == CRASH && type.equals("NullPointerException")) return invalid("请求缺少内容，或内容为空");
        Optional<EngineError> upload = said(UPLOADS, status, english);
        if (upload.isPresent()) return upload;
        boolean gap = GAP.matcher(english).find();
        if (gap && !blanks.isEmpty()) return invalid(mustNotBeEmpty(blanks));
        if (status == CRASH && type.equals("NullValueException")) return invalid("请求的列表里有空的值");
        if (NOT_THERE.matcher(english).find())
            return Optional.of(new EngineError(status == CRASH ? UNKNOWN : status, USUAL.get(UNKNOWN)));
        return said(SAYINGS, status, english).or(() -> gap ? invalid("请求的列表不能为空，也不能有空的值") : Optional.empty());
    }

    static String mustNotBeEmpty(List<String> blanks) {
        return "「%s」不能为空，也不能有空的值".formatted(String.join("」「", blanks));
    }

    static EngineError usual(int status) {
        return new EngineError(status, USUAL.getOrDefault(status, status < CRASH ? "请求的参数或内容不正确" : ErrorText.INSTEAD));
    }

    private static Optional<EngineError> invalid(String message) {
        return Optional.of(new EngineError(INVALID, message));
    }

    private static Optional<EngineError> said(List<Saying> sayings, int status, String english) {
        return sayings.stream()
                .flatMap(saying -> saying.of(english).stream())
                .findFirst()
                .map(chinese -> new EngineError(status == CRASH ? INVALID : status, chinese));
    }
}
