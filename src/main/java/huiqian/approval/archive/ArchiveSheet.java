package huiqian.approval.archive;

import huiqian.approval.ledger.Inquiry;
import huiqian.approval.ledger.Inquiry.Slice;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestSearch;
import huiqian.approval.listing.Line;
import huiqian.approval.listing.Lines;
import huiqian.approval.listing.ListQuery;
import huiqian.shared.UnionTime;
import huiqian.sheet.Spreadsheets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Requests as a table to take away. */
@Component
class ArchiveSheet {

    static final int MOST = 20_000;

    /** Rows whose holders are looked up together. */
    private static final int BATCH = 500;

    private static final List<Object> HEADS =
            List.of("编号", "流程", "标题", "申请人", "账号", "部门", "状态", "提交时间", "结果时间", "办结时间", "现在", "试运行");

    record Written(long count, byte[] content) {}

    private final RequestSearch search;
    private final Lines lines;

    ArchiveSheet(RequestSearch search, Lines lines) {
        this.search = search;
        this.lines = lines;
    }

    Written of(ListQuery asked) {
        Inquiry wanted = asked.everybodys();
        List<Request> found =
                search.find(wanted, asked.order(), new Slice(0, MOST)).items();
        List<List<Object>> table = new ArrayList<>();
        table.add(HEADS);
        for (int first = 0; first < found.size(); first += BATCH)
            lines.of(found.subList(first, Math.min(first + BATCH, found.size())), "")
                    .forEach(line -> table.add(cells(line)));
        if (search.count(wanted) > MOST) table.add(remark());
        return new Written(found.size(), Spreadsheets.xlsx("全部申请", table, List.of(), List.of()));
    }

    private static List<Object> cells(Line line) {
        Request request = line.request();
        return List.of(
                request.getNumber(),
                request.getFlowName(),
                request.getTitle(),
                request.getApplicantName(),
                request.getApplicant(),
                Objects.toString(request.getDepartmentName(), ""),
                line.status(),
                time(request.getSubmittedAt()),
                time(request.getSettledAt()),
                time(request.getClosedAt()),
                line.standing().words(),
                request.isTrial() ? "是" : "");
    }

    private static List<Object> remark() {
        List<Object> remark = new ArrayList<>(HEADS);
        remark.replaceAll(head -> "");
        remark.set(0, "一次最多导出 %d 份，其余没有列入，请缩小范围后再导出".formatted(MOST));
        return remark;
    }

    private static String time(Instant instant) {
        return instant == null ? "" : UnionTime.show(instant);
    }
}
