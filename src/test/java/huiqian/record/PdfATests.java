package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activityApproved;
import static huiqian.approval.ledger.DossierFixtures.activityClosed;
import static huiqian.approval.ledger.DossierFixtures.activityTried;
import static huiqian.approval.ledger.DossierFixtures.leaveApproved;
import static huiqian.approval.ledger.DossierFixtures.leaveRejected;
import static huiqian.approval.ledger.DossierFixtures.leaveWithdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Records are PDF/A-2b, as veraPDF reads the standard. */
class PdfATests {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Named<byte[]>> records() {
        return Stream.of(
                Named.of("approved", Samples.approval(leaveApproved())),
                Named.of("rejected", Samples.approval(leaveRejected())),
                Named.of("withdrawn", Samples.approval(leaveWithdrawn())),
                Named.of("voted", Samples.approval(activityApproved())),
                Named.of("tried", Samples.approval(activityTried())),
                Named.of("closed", Samples.closing(activityClosed())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordIsPdfA2b(byte[] pdf) throws Exception {
        ValidationResult result = validate(pdf);
        assertThat(result.getTestAssertions()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @Test
    void validatorFindsFaultWithAPdfThatIsNone() throws Exception {
        assertThat(validate(withoutMetadata(Samples.approval(leaveApproved()))).isCompliant())
                .isFalse();
    }

    private static byte[] withoutMetadata(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setMetadata(null);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static ValidationResult validate(byte[] pdf) throws Exception {
        PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false);
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            return validator.validate(parser);
        }
    }
}
