package huiqian.member.pages;

import huiqian.member.roster.Change;
import huiqian.member.roster.Plan;
import huiqian.member.roster.RosterImport;
import huiqian.member.roster.Scope;
import huiqian.shared.Refusal;
import huiqian.sheet.BadLine;
import huiqian.sheet.SheetFile;
import huiqian.sheet.Table;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Import of a roster for scripts. Without {@code dryRun=false} it only says what it would do. */
@RestController
class ImportController {

    private final Admins admins;
    private final PeopleDesk desk;
    private final ImportBook book;
    private final RosterImport imports;

    ImportController(Admins admins, PeopleDesk desk, ImportBook book, RosterImport imports) {
        this.admins = admins;
        this.desk = desk;
        this.book = book;
        this.imports = imports;
    }

    record Outcome(
            boolean applied,
            List<ChangeView> changes,
            List<BadLine> problems,
            Map<String, String> initialPasswords,
            List<String> remarks) {

        static Outcome of(boolean applied, Plan plan, Map<String, String> passwords) {
            List<ChangeView> changes =
                    plan.changes().stream().map(ChangeView::of).toList();
            return new Outcome(applied, changes, plan.problems(), passwords, plan.remarks());
        }
    }

    record ChangeView(String kind, String kindName, int line, String person, String name, String detail) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.kind().name(),
                    change.kind().title(),
                    change.line(),
                    change.person(),
                    change.name(),
                    change.detail());
        }
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @PostMapping("/api/people/import")
    ResponseEntity<Outcome> take(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String end,
            Principal me)
            throws IOException {
        if (file == null) return refused("请用 multipart/form-data 上传文件，字段名为 file");
        try {
            Scope scope = new Scope(complete, end.isBlank() ? null : FormParameter.date("离任日期", end));
            return answered(SheetFile.read(file.getBytes()), scope, dryRun, me.getName());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.INVALID) return refused(refusal.getMessage());
            throw refusal;
        }
    }

    private ResponseEntity<Outcome> answered(Table sheet, Scope scope, boolean dryRun, String admin) {
        Outcome outcome;
        if (dryRun) {
            outcome = Outcome.of(false, imports.rehearse(sheet, scope, admin), Map.of());
        } else {
            PeopleDesk.Imported imported = taken(sheet, scope, admin);
            outcome = Outcome.of(imported.plan().isSound(), imported.plan(), imported.passwords());
        }
        HttpStatus status = outcome.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(outcome);
    }

    /** Programs wait for the outcome; a browser that comes by meanwhile sees how far it is. */
    private PeopleDesk.Imported taken(Table sheet, Scope scope, String admin) {
        String run = UUID.randomUUID().toString();
        book.begin(run, admin);
        try {
            return desk.take(sheet, scope, admin, run);
        } catch (RuntimeException failure) {
            book.fail(run, failure instanceof Refusal refusal ? refusal.getMessage() : ImportRunner.UNKNOWN);
            throw failure;
        }
    }

    @ExceptionHandler
    ResponseEntity<Outcome> oversized(MultipartException upload) {
        return refused(SheetFile.tooLarge().getMessage());
    }

    private static ResponseEntity<Outcome> refused(String reason) {
        return ResponseEntity.badRequest()
                .body(new Outcome(false, List.of(), List.of(new BadLine(0, reason)), Map.of(), List.of()));
    }
}
