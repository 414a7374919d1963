package huiqian.record;

import static huiqian.record.TableRow.Cell.label;
import static huiqian.record.TableRow.Cell.value;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.ledger.TrailEntry;
import huiqian.record.RecordContent.Fact;
import huiqian.shared.UnionTime;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where everything stands on the pages of a record. */
final class RecordLayout {

    private static final float LABEL = 92;
    private static final float[] PAIR = {LABEL, PageFlow.WIDTH - LABEL};
    private static final float[] TWO_PAIRS = {LABEL, PageFlow.WIDTH / 2 - LABEL, LABEL, PageFlow.WIDTH / 2 - LABEL};
    private static final float[] TRAIL = {82, 94, 52, PageFlow.WIDTH - 338, 110};

    private static final float[] ATTACHMENTS = {PageFlow.WIDTH - 374, 58, 112, 204};
    /** Enough to tell files apart at a glance. */
    private static final int SHORT_HASH = 12;

    private final PDDocument document;
    private final Typesetter type;
    private final Letterhead letterhead;

    RecordLayout(PDDocument document, Typesetter type, Letterhead letterhead) {
        this.document = document;
        this.type = type;
        this.letterhead = letterhead;
    }

    void draw(RecordContent content) throws IOException {
        try (PageFlow flow = new PageFlow(document)) {
            new Masthead(flow, type, letterhead).draw(content);
            drawSummary(flow, content);
            drawForm(flow, content.application());
            if (content.voteResult().isPresent()) {
                drawFacts(
                        flow,
                        "表决结果",
                        List.of(new Fact("计票", content.voteResult().get())));
            }
            for (FilledForm form : content.work()) drawForm(flow, form);
            drawAttachments(flow, content.attachments());
            drawTrail(flow, content);
            flow.close();
            new Footer(document, type).draw(content, flow.leaves());
            if (content.trial()) new TrialMark(document, type).draw(flow.leaves());
        }
    }

    private void drawSummary(PageFlow flow, RecordContent content) throws IOException {
        Table pairs = new Table(flow, type, TWO_PAIRS, null, List.of());
        List<Fact> facts = content.summary();
        for (int i = 0; i + 1 < facts.size(); i += 2) {
            Fact left = facts.get(i);
            Fact right = facts.get(i + 1);
            pairs.add(label(left.label()), value(left.value()), label(right.label()), value(right.value()));
        }
        if (content.clause().isPresent())
            drawFacts(flow, null, List.of(content.clause().get()));
    }

    private void drawForm(PageFlow flow, FilledForm form) throws IOException {
        drawFacts(flow, form.heading(), form.facts());
    }

    private void drawFacts(PageFlow flow, String heading, List<Fact> facts) throws IOException {
        Table table = new Table(flow, type, PAIR, heading, List.of());
        for (Fact fact : facts) table.add(label(fact.label()), value(fact.value()));
    }

    private void drawAttachments(PageFlow flow, List<Attachment> attachments) throws IOException {
        List<TableRow.Cell> header = List.of(label("文件名"), label("大小"), label("上传人、时间"), label("SHA-256"));
        Table table = new Table(flow, type, ATTACHMENTS, "附件", header);
        for (Attachment attachment : attachments) {
            String hash = attachment.getSha256();
            table.add(
                    value(attachment.getName()),
                    value(attachment.getSizeInWords()),
                    value(attachment.getUploadedByName() + "\n" + UnionTime.show(attachment.getUploadedAt())),
                    value(hash.substring(0, SHORT_HASH) + "\n" + hash));
        }
    }

    private void drawTrail(PageFlow flow, RecordContent content) throws IOException {
        List<TableRow.Cell> header = List.of(label("步骤"), label("办理人"), label("结论"), label("意见"), label("时间"));
        Table table = new Table(flow, type, TRAIL, content.trailTitle(), header);
        for (TrailEntry entry : content.trail()) {
            table.add(
                    value(entry.step()),
                    value(entry.post() == null ? entry.name() : entry.name() + "\n" + entry.post()),
                    value(entry.outcome()),
                    value(remark(entry)),
                    value(UnionTime.show(entry.at())));
        }
    }

    /** What was said or attached, and what a decision's form asked besides; work has forms of its own. */
    private static String remark(TrailEntry entry) {
        StringBuilder lines = new StringBuilder(entry.remark());
        boolean decided = entry.kind() == TrailEntry.Kind.DECIDED;
        entry.answers().stream()
                .filter(answer -> decided || answer.key().equals(TrailEntry.ATTACHED))
                .forEach(answer ->
                        lines.append('\n').append(answer.label()).append("：").append(answer.value()));
        return lines.isEmpty() ? "—" : lines.toString().strip();
    }
}
