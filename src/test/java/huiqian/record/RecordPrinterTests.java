package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activityApproved;
import static huiqian.approval.ledger.DossierFixtures.leave;
import static huiqian.approval.ledger.DossierFixtures.leaveApproved;
import static huiqian.approval.ledger.DossierFixtures.leaveRejected;
import static huiqian.approval.ledger.DossierFixtures.with;
import static huiqian.approval.ledger.FormFixtures.leaveData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import huiqian.approval.ledger.Status;
import huiqian.shared.CannotStart;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as a whole. */
class RecordPrinterTests {

    @Test
    void sameContentMakesSameBytes() {
        byte[] first = Samples.approval(activityApproved());
        Samples.approval(leaveRejected());
        assertThat(Samples.approval(activityApproved())).isEqualTo(first);
        RecordPrinter another = new RecordPrinter(new FontPool(), Samples.LETTERHEAD);
        assertThat(another.print(RecordContent.of(activityApproved(), Kind.APPROVAL)))
                .isEqualTo(first);
    }

    @Test
    void recordsPrintedAtOnceDoNotDisturbEachOther() {
        byte[] alone = Samples.approval(activityApproved());
        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> Samples.approval(activityApproved())))
                .containsOnly(alone);
    }

    @Test
    void textOfOneRecordLeavesNoTraceInTheNext() {
        byte[] before = Samples.approval(leaveApproved());
        Samples.approval(leave(with(leaveData(), "reason", "⽇⼤⼯⼈⽂⽉")).settled(Status.APPROVED));
        assertThat(Samples.approval(leaveApproved())).isEqualTo(before);
    }

    @Test
    void isDatedWhenTheRequestWasSettled() throws Exception {
        try (var document = Loader.loadPDF(Samples.approval(leaveApproved()))) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().getTime())
                    .isEqualTo(Date.from(Instant.parse("2026-11-16T07:30:34Z")));
            assertThat(information.getTitle()).isEqualTo("请假申请审批表 QJ-2026-0001");
            assertThat(information.getAuthor()).isEqualTo("星河大学学生会");
        }
    }

    @Test
    void qrCodeLeadsToTheVerifyPageOfItsCheckCode() throws Exception {
        String code = CheckCode.of(leaveApproved(), Kind.APPROVAL);
        byte[] pdf = Samples.approval(leaveApproved());
        assertThat(readQrCode(pdf)).isEqualTo("https://huiqian.example.edu.cn/verify/" + code);
        assertThat(PdfText.of(pdf)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080", "http://127.0.0.1:18080/", "https://localhost", "http://[::1]:8080/hq"})
    void hasNoQrCodeThatLeadsToTheReadersOwnMachine(String publicUrl) throws Exception {
        byte[] pdf = Samples.approval(leaveApproved(), new Letterhead("星河大学学生会", publicUrl));

        assertThatThrownBy(() -> readQrCode(pdf)).isInstanceOf(NotFoundException.class);
        assertThat(PdfText.of(pdf)).contains("校验码", CheckCode.of(leaveApproved(), Kind.APPROVAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"春晖\uFFFD\uFFFD学生会", "学生会\u0007", "学生\u200B会", "学生\u202E会", "学\u034F生会", " ", "\u00A0\u200B", ""
            })
    void doesNotStartWithANameThatCannotBePrinted(String name) {
        assertThatThrownBy(() -> new Letterhead(name, "https://huiqian.example.edu.cn"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HUIQIAN_UNION_NAME");
    }

    @Test
    void printsTheUnionsNameAsItWasMeant() {
        assertThat(new Letterhead("\uFEFF星河大学\u00A0学生会\u2003", "https://huiqian.example.edu.cn").unionName())
                .isEqualTo("星河大学 学生会");
    }

    private static String readQrCode(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Collections.emptyMap())
                    .getText();
        }
    }
}
