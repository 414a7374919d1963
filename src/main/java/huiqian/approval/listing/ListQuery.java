package huiqian.approval.listing;

import huiqian.approval.ledger.Inquiry;
import huiqian.approval.ledger.Inquiry.Column;
import huiqian.approval.ledger.Inquiry.Course;
import huiqian.approval.ledger.Inquiry.Order;
import huiqian.approval.ledger.Inquiry.Slice;
import huiqian.approval.ledger.Status;
import huiqian.page.Address;
import huiqian.page.Moments;
import huiqian.page.Paging;
import huiqian.shared.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody asks of a list of requests, as it came in the address; empty or missing asks nothing. */
public record ListQuery(
        String q,
        String flow,
        String status,
        String department,
        String from,
        String to,
        String trials,
        String sort,
        String desc,
        String page) {

    public static final int PER_PAGE = 50;

    public ListQuery {
        q = given(q);
        flow = given(flow);
        status = given(status);
        department = given(department);
        from = given(from);
        to = given(to);
        sort = given(sort);
        page = given(page);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @throws Refusal for what is no status or no date */
    public Inquiry everybodys() {
        return inquiry(null, trials != null, null);
    }

    /** Somebody's own, trials among them. */
    public Inquiry own(String person, Course course) {
        return inquiry(person, true, course);
    }

    private Inquiry inquiry(String applicant, boolean withTrials, Course course) {
        return new Inquiry(
                applicant,
                q,
                flow,
                statusAsked(),
                department,
                from == null ? null : Moments.from(from),
                to == null ? null : Moments.to(to),
                withTrials,
                course);
    }

    private Status statusAsked() {
        return status == null ? null : known(Status.values(), status, "状态");
    }

    public Order order() {
        return sort == null
                ? Order.LATEST_FIRST
                : new Order(known(Column.values(), sort.toUpperCase(Locale.ROOT), "排序"), desc != null);
    }

    private static <E extends Enum<E>> E known(E[] all, String name, String what) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这个%s".formatted(name, what)));
    }

    public Slice slice(int size) {
        try {
            Paging paging = new Paging(page == null ? 0 : Integer.parseInt(page), size);
            return new Slice(paging.page(), paging.size());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("参数「page」的值「%s」无效".formatted(page));
        }
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !words().isEmpty();
    }

    /** The address of the list as it is, its page apart. */
    public String address() {
        return Address.query(asked());
    }

    /** The address of the same list sorted by a column, or the other way round where it is already. */
    public String sortedBy(String column) {
        Map<String, String> asked = asked();
        boolean turned = column.equals(sort) && desc == null;
        asked.put("sort", column);
        asked.put("desc", turned ? "" : null);
        return Address.query(asked);
    }

    /** For screen readers: ascending, descending, or null where it is sorted otherwise. */
    public String sortOf(String column) {
        if (!column.equals(sort)) return null;
        return desc == null ? "ascending" : "descending";
    }

    public String onPage(int number) {
        Map<String, String> asked = asked();
        asked.put("page", String.valueOf(number));
        return Address.query(asked);
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("flow", flow);
        asked.put("status", status);
        asked.put("department", department);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("trials", trials == null ? null : "");
        asked.put("sort", sort);
        asked.put("desc", desc == null ? null : "");
        return asked;
    }

    /** For whoever reads of it later; empty where nothing was asked. */
    public String words() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("关键词", q);
        asked.put("流程", flow);
        asked.put("状态", status == null ? null : statusAsked().label());
        asked.put("部门", department);
        asked.put("从", from);
        asked.put("到", to);
        return asked.entrySet().stream()
                        .filter(one -> one.getValue() != null)
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining("，"))
                + (trials == null ? "" : "，包括试运行");
    }
}
