package huiqian.web.people;

import huiqian.member.sheet.Change;
import huiqian.member.sheet.Column;
import huiqian.member.sheet.Plan;
import huiqian.member.sheet.RosterImport;
import huiqian.member.sheet.Scope;
import huiqian.shared.Refusal;
import huiqian.web.Draft;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Import of a roster by hand: choose a file, see what it would change, confirm. */
@Controller
@RequestMapping("/people/import")
class ImportPages {

    private final Admins admins;
    private final PeopleView view;
    private final PeopleDesk desk;
    private final RosterImport imports;

    ImportPages(Admins admins, PeopleView view, PeopleDesk desk, RosterImport imports) {
        this.admins = admins;
        this.view = view;
        this.desk = desk;
        this.imports = imports;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("columns", List.of(Column.values()));
        model.addAttribute("today", view.today().toString());
        return "people/import";
    }

    @PostMapping
    String rehearse(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String end,
            Principal me,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            Scope scope = new Scope(complete, complete && !end.isBlank() ? Given.date("离任日期", end) : null);
            return show(file.getBytes(), scope, me, session, model, response);
        } catch (Refusal refusal) {
            Draft.forget(ImportDraft.class, session);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return choose(model);
        }
    }

    @PostMapping("/confirmed")
    String confirm(
            @RequestParam String sha256, Principal me, HttpSession session, Model model, HttpServletResponse response) {
        ImportDraft draft = Draft.recall(ImportDraft.class, session, sha256, "这份文件已经导入过，或已换成别的文件，请重新选择文件");
        Plan now = imports.rehearse(RosterFile.read(draft.content()), draft.scope(), me.getName());
        if (draft.isOutdatedBy(now)) {
            model.addAttribute("bad", "名册刚刚有变动，下面是按最新名册重新试算的结果，请再核对一次。");
            return show(draft.content(), draft.scope(), me, session, model, response);
        }
        Draft.forget(ImportDraft.class, session);
        PeopleDesk.Imported imported = desk.take(RosterFile.read(draft.content()), draft.scope(), me.getName());
        return applied(imported, model, response);
    }

    private String applied(PeopleDesk.Imported imported, Model model, HttpServletResponse response) {
        plan(imported.plan(), model);
        model.addAttribute("passwords", NewAccount.of(imported));
        byte[] list = Spreadsheets.csv(NewAccount.lines(imported));
        model.addAttribute(
                "download",
                "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(list));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return imported.plan().isSound() ? "people/applied" : "people/rehearsal";
    }

    private String show(
            byte[] content, Scope scope, Principal me, HttpSession session, Model model, HttpServletResponse response) {
        Plan plan = imports.rehearse(RosterFile.read(content), scope, me.getName());
        ImportDraft draft = ImportDraft.of(content, scope, plan);
        boolean worthwhile = plan.isSound() && !plan.changes().isEmpty();
        if (worthwhile) draft.keepIn(session);
        else Draft.forget(ImportDraft.class, session);
        if (!plan.isSound()) response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("sha256", draft.sha256());
        plan(plan, model);
        return "people/rehearsal";
    }

    private static void plan(Plan plan, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("kinds", List.of(Change.Kind.values()));
    }
}
