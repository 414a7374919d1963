package huiqian.record;

import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.DossierFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints records as the application does, and writes a sample of each outcome to a folder when run. */
final class Samples {

    static final Letterhead LETTERHEAD = new Letterhead("星河大学学生会", "https://huiqian.example.edu.cn/");
    static final RecordPrinter PRINTER = new RecordPrinter(new FontPool(), LETTERHEAD);

    private Samples() {}

    static byte[] approval(Dossier dossier) {
        return PRINTER.print(RecordContent.of(dossier, Kind.APPROVAL));
    }

    static byte[] approval(Dossier dossier, Letterhead letterhead) {
        return new RecordPrinter(new FontPool(), letterhead).print(RecordContent.of(dossier, Kind.APPROVAL));
    }

    static byte[] closing(Dossier dossier) {
        return PRINTER.print(RecordContent.of(dossier, Kind.CLOSING));
    }

    public static void main(String[] folder) throws IOException {
        Path target = Files.createDirectories(Path.of(folder[0]));
        Files.write(target.resolve("approved.pdf"), approval(DossierFixtures.leaveApproved()));
        Files.write(target.resolve("rejected.pdf"), approval(DossierFixtures.leaveRejected()));
        Files.write(target.resolve("moved.pdf"), approval(DossierFixtures.leaveMoved()));
        Files.write(target.resolve("withdrawn.pdf"), approval(DossierFixtures.leaveWithdrawn()));
        Files.write(target.resolve("activity.pdf"), approval(DossierFixtures.activityApproved()));
        Files.write(target.resolve("tried.pdf"), approval(DossierFixtures.activityTried()));
        Files.write(target.resolve("closed.pdf"), closing(DossierFixtures.activityClosed()));
    }
}
