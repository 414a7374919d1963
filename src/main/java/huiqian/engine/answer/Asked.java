package huiqian.engine.answer;

import huiqian.page.Expected;
import huiqian.shared.Quotation;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ParamException;

/** What was asked by a request that the engine did not answer, searched for what it may have stumbled over. */
record Asked(HttpServletRequest request) {

    /** What is left empty, by the caller's own names. */
    List<String> blanks() {
        Stream<String> inTheAddress = request.getParameterMap().entrySet().stream()
                .filter(parameter -> Arrays.stream(parameter.getValue()).anyMatch(Asked::hasGap))
                .map(Map.Entry::getKey);
        Stream<String> inTheBody = request.getAttribute(BodyReader.QUESTION) instanceof Question question
                ? question.blanks().stream()
                : Stream.of();
        return Stream.concat(inTheAddress, inTheBody).toList();
    }

    private static boolean hasGap(String list) {
        return Arrays.stream(list.split(",", -1)).anyMatch(String::isBlank);
    }

    /** Jersey tells which parameter it was only to whoever holds the exception. */
    Optional<EngineError> wrongParameter() {
        return Thrown.over(request)
                .filter(ParamException.QueryParamException.class::isInstance)
                .map(ParamException.QueryParamException.class::cast)
                .map(wrong -> new EngineError(400, said(wrong)));
    }

    private String said(ParamException wrong) {
        String expected = wrong.getCause() instanceof NumberFormatException ? Expected.as("int") : "";
        String value = Quotation.brief(request.getParameter(wrong.getParameterName()));
        return "查询参数「%s」的值「%s」无效%s".formatted(wrong.getParameterName(), value, expected);
    }

    /** The engine asks the database with a list that has nothing in it, which is no SQL. */
    Optional<EngineError> wrongToTheDatabase() {
        boolean statement =
                Thrown.over(request).filter(Asked::isAboutTheStatement).isPresent();
        List<String> blanks = statement ? blanks() : List.of();
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(new EngineError(400, EngineError.mustNotBeEmpty(blanks)));
    }

    /** Classes 22 and 42 of SQLSTATE: odd data, and what is not understood. */
    private static boolean isAboutTheStatement(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause())
            if (at instanceof SQLException failure && failure.getSQLState() != null)
                return failure.getSQLState().startsWith("22")
                        || failure.getSQLState().startsWith("42");
        return false;
    }
}
