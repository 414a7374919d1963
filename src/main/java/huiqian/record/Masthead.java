package huiqian.record;

import huiqian.approval.ledger.Status;
import java.awt.Color;
import java.io.IOException;
import java.util.Optional;

/** The head of the first page: union, title, QR code, number and outcome. */
final class Masthead {

    private static final float QR_SIZE = 62;
    private static final float GAP = 12;
    private static final Color WARNING = new Color(0xB3261E);

    private final PageFlow flow;
    private final Typesetter type;
    private final Letterhead letterhead;

    Masthead(PageFlow flow, Typesetter type, Letterhead letterhead) {
        this.flow = flow;
        this.type = type;
        this.letterhead = letterhead;
    }

    void draw(RecordContent content) throws IOException {
        float top = flow.y();
        flow.down(8);
        drawCentred(letterhead.unionName(), Style.UNION);
        flow.down(2);
        drawCentred(content.title(), Style.TITLE);
        float belowCode = drawCode(content.checkCode(), top);
        flow.down(Math.max(0, flow.y() - belowCode) + 6);
        flow.canvas().rule(PageFlow.MARGIN, flow.y(), PageFlow.WIDTH, Style.INK, 1.2f);
        flow.down(9);
        drawNumberAndOutcome(content);
        if (content.trial()) drawNotice();
    }

    private void drawNotice() throws IOException {
        Style style = Style.HEADING.in(WARNING);
        flow.canvas().centred(type.line(TrialMark.NOTICE, style), PageFlow.CENTRE, flow.y() + 4);
        flow.down(style.leading() + 2);
    }

    private void drawCentred(String text, Style style) throws IOException {
        // As much is left free on the left as the code takes on the right, so that the title stays centred.
        for (Line line : type.set(text, style, PageFlow.WIDTH - 2 * (QR_SIZE + GAP))) {
            flow.canvas().centred(line, PageFlow.CENTRE, flow.y());
            flow.down(style.leading());
        }
    }

    private float drawCode(String code, float top) throws IOException {
        float left = PageFlow.MARGIN + PageFlow.WIDTH - QR_SIZE;
        Optional<String> url = letterhead.verifyUrl(code);
        if (url.isPresent()) flow.canvas().fill(QrCode.boxes(url.get(), left, top, QR_SIZE), Color.BLACK);
        float below = url.isPresent() ? top - QR_SIZE - 3 : top - Style.TINY.leading();
        if (url.isEmpty()) flow.canvas().centred(type.line("校验码", Style.TINY), left + QR_SIZE / 2, top);
        flow.canvas().centred(type.line(code, Style.TINY), left + QR_SIZE / 2, below);
        return below - Style.TINY.leading();
    }

    private void drawNumberAndOutcome(RecordContent content) throws IOException {
        Color color = colorOf(content.badge());
        Line outcome = type.line(content.badge().label(), Style.HEADING.in(color));
        float width = outcome.width() + 20;
        float height = Style.HEADING.leading() + 4;
        float left = PageFlow.MARGIN + PageFlow.WIDTH - width;
        Line number = type.line("编号 " + content.number(), Style.HEADING);
        flow.canvas().text(number, PageFlow.MARGIN, flow.y() - 2);
        flow.canvas().frame(new Canvas.Box(left, flow.y() - height, width, height), color, 1.2f);
        flow.canvas().text(outcome, left + 10, flow.y() - 2);
        flow.down(height + 9);
    }

    private static Color colorOf(Status outcome) {
        return switch (outcome) {
            case APPROVED -> new Color(0x1E7145);
            case REJECTED -> WARNING;
            case CLOSED -> new Color(0x1F4E8C);
            default -> Style.MUTED;
        };
    }
}
