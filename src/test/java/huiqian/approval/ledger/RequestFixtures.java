package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.time.Instant;
import java.util.Map;

/** Requests as they stand right after filing. */
public final class RequestFixtures {

    private RequestFixtures() {}

    public static Request pending(String number, String flow, String applicant, String department) {
        Flow model = new Flow(flow, flow, number.substring(0, 2), "title", "");
        Filing filing = new Filing(
                model, "标题", applicant, applicant, department, department, "process-" + number, "提交", "{}", Map.of());
        return new Request(number, filing, "fingerprint", Instant.parse("2026-11-20T02:00:00Z"));
    }

    public static Request settled(Request request, Status outcome) {
        request.settle(outcome, Instant.parse("2026-11-20T03:00:00Z"));
        return request;
    }
}
