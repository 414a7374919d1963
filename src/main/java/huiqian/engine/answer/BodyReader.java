package huiqian.engine.answer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import huiqian.shared.Quotation;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.dto.AbstractSearchQueryDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.beans.BeanUtils;

/** Says of a body that the engine cannot read which part of it is wrong, and of a question what the engine would stumble over. */
final class BodyReader implements ReaderInterceptor {

    static final String QUESTION = Question.class.getName();

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            if (AbstractSearchQueryDto.class.isAssignableFrom(body.getType())) readQuestion(body);
            Object read = body.proceed();
            if (read == null) throw new BadQuestion("请求缺少内容，或内容为空");
            return read;
        } catch (JsonMappingException wrong) {
            throw new BadQuestion(said(wrong), wrong);
        } catch (JacksonException garbled) {
            throw new BadQuestion("请求内容不是正确的 JSON" + place(garbled.getLocation()), garbled);
        }
    }

    private static void readQuestion(ReaderInterceptorContext body) throws IOException {
        byte[] bytes = body.getInputStream().readAllBytes();
        Question question = new Question(JSON.readTree(bytes));
        question.insistOnSense(key -> isSortKey(body.getType(), key));
        body.setProperty(QUESTION, question);
        body.setInputStream(new ByteArrayInputStream(bytes));
    }

    /** Only questions know by what they can be sorted, and tell it by throwing. */
    private static boolean isSortKey(Class<?> type, String key) {
        if (!(BeanUtils.instantiateClass(type) instanceof AbstractQueryDto<?> question)) return true;
        try {
            question.setSortBy(key);
            return true;
        } catch (InvalidRequestException unknown) {
            return false;
        }
    }

    private static String said(JsonMappingException wrong) {
        String path = path(wrong);
        if (wrong.getCause() instanceof InvalidRequestException refused)
            return EngineError.of(400, BadQuestion.TYPE, refused.getMessage()).message();
        if (path.isEmpty()) return "请求内容无法读取，应为" + (wants(wrong).equals(Written.as("List")) ? "列表" : " JSON 对象");
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
                : Written.as(type.isArray() || Collection.class.isAssignableFrom(type) ? "List" : type.getName());
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
