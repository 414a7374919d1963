package huiqian.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader can select and search in a record. */
public final class PdfText {

    private PdfText() {}

    /** The text of each page, as it stands. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** All text without blanks and line ends, which depend on the width of the column. */
    public static String of(byte[] pdf) throws IOException {
        return squeeze(String.join("", pages(pdf)));
    }

    public static String squeeze(String text) {
        return text.replaceAll("[\\s\\f]+", "");
    }
}
