package huiqian.engine.answer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.page.Unreadable;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            if (read == null) throw new BadQuestion(Unreadable.EMPTY);
            return read;
        } catch (JsonMappingException wrong) {
            throw new BadQuestion(said(wrong), wrong);
        } catch (JacksonException garbled) {
            throw new BadQuestion(Unreadable.said(garbled), garbled);
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

    /** Who reads a question finds fault in the midst of reading it. */
    private static String said(JsonMappingException wrong) {
        return wrong.getCause() instanceof InvalidRequestException refused
                ? EngineError.of(400, BadQuestion.TYPE, refused.getMessage()).message()
                : Unreadable.said(wrong);
    }
}
