package huiqian.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import huiqian.shared.Quotation;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says of JSON that somebody sent which part of it is wrong, and what would be right. */
public final class Unreadable {

    public static final String EMPTY = "请求缺少内容，或内容为空";

    /** Where nobody can say more. */
    public static final String WHATEVER = "请求内容无法读取";

    private Unreadable() {}

    public static String said(JacksonException failure) {
        return failure instanceof JsonMappingException wrong
                ? mistaken(wrong)
                : "请求内容不是正确的 JSON" + place(failure.getLocation());
    }

    private static String mistaken(JsonMappingException wrong) {
        String path = path(wrong);
        if (path.isEmpty()) return WHATEVER + "，应为" + (wants(wrong).equals(Expected.as("List")) ? "列表" : " JSON 对象");
        String value = wrong instanceof InvalidFormatException format
                ? "的值「%s」".formatted(Quotation.brief(String.valueOf(format.getValue())))
                : "的值";
        return "请求内容中「%s」%s无效%s".formatted(path, value, wants(wrong));
    }

    private static String wants(JsonMappingException wrong) {
        Class<?> type = wrong instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        if (wrong.getCause() instanceof InputCoercionException vast) type = vast.getTargetType();
        if (wrong instanceof InvalidDefinitionException array && array.getType() != null)
            type = array.getType().getRawClass();
        return type == null
                ? ""
                : Expected.as(type.isArray() || Collection.class.isAssignableFrom(type) ? "List" : type.getName());
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String place(JsonLocation place) {
        return place == null ? "" : "：第 %d 行第 %d 个字符附近".formatted(place.getLineNr(), place.getColumnNr());
    }
}
