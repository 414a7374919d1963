package huiqian.approval.attachment;

import static huiqian.approval.attachment.SmallFiles.compound;
import static huiqian.approval.attachment.SmallFiles.text;
import static huiqian.approval.attachment.SmallFiles.types;
import static huiqian.approval.attachment.SmallFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, its content says; and most of what there is, nobody may attach. */
class KindDetectionTests {

    @TempDir
    Path folder;

    private final KindDetection detection = new KindDetection();

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(FileKind.PDF, SmallFiles.pdf()),
                Arguments.of(FileKind.PNG, SmallFiles.png(7)),
                Arguments.of(FileKind.JPEG, SmallFiles.jpeg()),
                Arguments.of(FileKind.WEBP, SmallFiles.webp()),
                Arguments.of(FileKind.HEIC, SmallFiles.heic()),
                Arguments.of(FileKind.DOCX, SmallFiles.docx()),
                Arguments.of(FileKind.XLSX, SmallFiles.xlsx()),
                Arguments.of(FileKind.PPTX, SmallFiles.pptx()),
                Arguments.of(FileKind.DOC, compound("WordDocument", "1Table")),
                Arguments.of(FileKind.XLS, compound("Workbook")),
                Arguments.of(FileKind.XLS, compound("Book")),
                Arguments.of(FileKind.PPT, compound("PowerPoint Document", "Current User")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void knowsWhatMayBeAttachedWhateverItIsCalled(FileKind kind, byte[] content) throws IOException {
        assertThat(detection.of(file(content), "程序.exe")).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        String macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return Stream.of(
                Arguments.of("a program", text("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff")),
                Arguments.of("a script", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a script before a PDF", text("#!/bin/sh\n%PDF-1.4\n")),
                Arguments.of("a page", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("a drawing", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
                Arguments.of("words", text("just words")),
                Arguments.of("a picture of another kind", text("GIF89a\u0001\0\u0001\0\0\0\0;")),
                Arguments.of("a ZIP file", zip(Map.of("setup.txt", "hello"))),
                Arguments.of("a document of another office", zip(Map.of("mimetype", "application/epub+zip"))),
                Arguments.of(
                        "a document with macros",
                        zip(Map.of("[Content_Types].xml", types(macro, "word/document.xml")))),
                Arguments.of(
                        "one that hides the word",
                        zip(Map.of("[Content_Types].xml", types(macro.replace("E", "&#69;"), "word/document.xml")))),
                Arguments.of(
                        "one with a program beside it",
                        zip(Map.of("[Content_Types].xml", types(word, "word/document.xml"), "word/run.exe", "MZ"))),
                Arguments.of("an old document with macros", compound("WordDocument", "Macros")),
                Arguments.of("an old table with macros", compound("Workbook", "_VBA_PROJECT_CUR")),
                Arguments.of("a locked document", compound("EncryptedPackage", "EncryptionInfo")),
                Arguments.of("an installer", compound("SummaryInformation")),
                Arguments.of("half a document", java.util.Arrays.copyOf(SmallFiles.docx(), 60)),
                Arguments.of("half an old document", java.util.Arrays.copyOf(compound("WordDocument"), 700)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesAllElseNamingItAndWhatIsAllowed(String what, byte[] content) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> detection.of(file, "C:\\我的\\报告.pdf"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("「报告.pdf」")
                .hasMessageContainingAll("不能上传", "PDF", "Office");
    }

    @Test
    void tellsOfAnEmptyFile() throws IOException {
        Path file = file(new byte[0]);
        assertThatThrownBy(() -> detection.of(file, "空.pdf")).hasMessage("「空.pdf」是空文件，请重新选择");
    }

    /** As another program writes them. */
    @Test
    void knowsDocumentsThatOthersWrote() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("经费").createRow(0).createCell(0).setCellValue(12);
            workbook.write(table);
        }
        assertThat(detection.of(file(table.toByteArray()), "x")).isEqualTo(FileKind.XLSX);

        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().setStorageClsid(new ClassID());
            files.createDocument(new java.io.ByteArrayInputStream(new byte[9_000_000]), "Data");
            files.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "WordDocument");
            files.writeFilesystem(old);
        }
        assertThat(detection.of(file(old.toByteArray()), "x")).isEqualTo(FileKind.DOC);
    }

    /** What is packed in it would be ten thousand times as large: nobody unpacks it. */
    @Test
    void unpacksNothingButTheList() throws IOException {
        byte[] bomb = zip(Map.of("[Content_Types].xml", " ".repeat(30_000_000)));
        Path file = file(bomb);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> detection.of(file, "大.docx")).hasMessageContaining("打不开");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }
}
