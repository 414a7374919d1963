package huiqian.engine.answer;

import huiqian.shared.Quotation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;

/** From where and how many: whole numbers from 0 on, wherever they are asked for. Databases differ in what they make of others. */
final class PageBounds implements ContainerRequestFilter {

    private static final List<String> BOUNDS = List.of("firstResult", "maxResults");
    private static final String SEVERAL = "orQueries";

    @Override
    public void filter(ContainerRequestContext request) {
        var parameters = request.getUriInfo().getQueryParameters();
        for (String bound : BOUNDS)
            for (String value : parameters.getOrDefault(bound, List.of())) insistOnBound(bound, value);
        if (parameters.containsKey(SEVERAL)) throw new BadQuestion("查询参数「" + SEVERAL + "」只能写在请求内容里，用 POST 查询");
    }

    private static void insistOnBound(String name, String value) {
        if (!value.isEmpty() && !isBound(value))
            throw new BadQuestion("查询参数「%s」的值「%s」无效，应为不小于 0 的整数".formatted(name, Quotation.brief(value)));
    }

    private static boolean isBound(String value) {
        try {
            return Integer.parseInt(value) >= 0;
        } catch (NumberFormatException other) {
            return false;
        }
    }
}
