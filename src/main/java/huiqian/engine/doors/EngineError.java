package huiqian.engine.doors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Saying(Pattern english, String chinese) {

        static Saying of(String english, String chinese) {
            return new Saying(Pattern.compile(english, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), chinese);
        }
    }

    private static final Pattern NOT_THERE = Pattern.compile(
            "(does not|do not|doesn't) exist|^No matching |^(ENGINE-\\d+ )?No .*\\bfound\\b|^Cannot find |no deployed |are empty$",
            Pattern.CASE_INSENSITIVE);

    /** The names of parameters are the caller's own words. */
    private static final List<Saying> SAYINGS = List.of(
            Saying.of("^Cannot set query parameter '(.+?)' to value '(.*?)'.*", "查询参数「$1」的值「$2」无效"),
            Saying.of("^Valid values for property '(.+?)' are .* but was '(.*)'$", "查询参数「$1」的值「$2」无效"),
            Saying.of("^Invalid .*comparator specified: (.*)$", "查询中的比较方式「$1」无效"),
            Saying.of("^Unknown (.+?) type .*|^(\\w+) parameter has invalid value.*", "查询参数「$1$2」的值无效"),
            Saying.of(
                    ".*(sortBy and sortOrder required|orderBy methods first|orderByXX).*",
                    "排序不完整：sortBy 和 sortOrder 要一起给出"),
            Saying.of("^(?:Query )?parameter '?(\\w+)'? (?:cannot be null|is not set).*", "缺少必需的参数「$1」"),
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
        if (type.equals("QueryParamException")) return new EngineError(INVALID, "查询参数的值无效，请检查数字和日期的写法");
        if (status == CRASH && type.equals("NullPointerException")) return new EngineError(INVALID, "请求缺少内容，或内容为空");
        Optional<EngineError> upload = said(UPLOADS, status, english);
        if (upload.isPresent()) return upload.get();
        if (status == CRASH && type.equals("NullValueException")) return new EngineError(INVALID, "请求的列表里有空的值");
        if (NOT_THERE.matcher(english).find())
            return new EngineError(status == CRASH ? UNKNOWN : status, USUAL.get(UNKNOWN));
        return said(SAYINGS, status, english)
                .orElseGet(() -> new EngineError(
                        status, USUAL.getOrDefault(status, status < CRASH ? "请求的参数或内容不正确" : ErrorText.INSTEAD)));
    }

    private static Optional<EngineError> said(List<Saying> sayings, int status, String english) {
        for (Saying saying : sayings) {
            Matcher matcher = saying.english().matcher(english);
            if (matcher.matches())
                return Optional.of(
                        new EngineError(status == CRASH ? INVALID : status, matcher.replaceFirst(saying.chinese())));
        }
        return Optional.empty();
    }
}
