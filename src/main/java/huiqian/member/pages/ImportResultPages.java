package huiqian.member.pages;

import huiqian.member.Roster;
import huiqian.member.roster.Change;
import huiqian.member.roster.Plan;
import huiqian.page.Download;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import huiqian.sheet.Spreadsheets;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A confirmed import: how far it is, what came of it, and the initial passwords of the accounts it added, for every administrator. */
@Controller
@RequestMapping("/people/import/{id}")
class ImportResultPages {

    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final Admins admins;
    private final ImportBook book;
    private final Handouts handouts;
    private final PeopleDesk desk;
    private final Roster roster;
    private final ApplicationEventPublisher events;

    ImportResultPages(
            Admins admins,
            ImportBook book,
            Handouts handouts,
            PeopleDesk desk,
            Roster roster,
            ApplicationEventPublisher events) {
        this.admins = admins;
        this.book = book;
        this.handouts = handouts;
        this.desk = desk;
        this.roster = roster;
        this.events = events;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String renewed,
            Model model,
            HttpServletResponse response) {
        ImportRun run = run(id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("run", run);
        model.addAttribute("by", roster.nameOf(run.getAdmin()));
        if (run.isRunning()) response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        if (run.isRunning() || run.getState() == ImportRun.State.FAILED) return "people/importing";
        Plan plan = ImportBook.plan(run);
        model.addAllAttributes(Map.of("plan", plan, "kinds", List.of(Change.Kind.values())));
        if (run.getState() == ImportRun.State.REFUSED) return "people/rehearsal";
        List<NewAccount> accounts = accounts(id, plan);
        model.addAttribute("passwords", accounts);
        model.addAttribute("newcomers", plan.newcomers().size());
        if (!renewed.isEmpty()) model.addAttribute("good", "已重新生成初始密码，以前给出的作废。");
        return "people/applied";
    }

    @GetMapping("/passwords.csv")
    ResponseEntity<byte[]> passwords(@PathVariable String id, Principal me) {
        ImportRun run = done(id);
        List<NewAccount> accounts = accounts(id, ImportBook.plan(run));
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.RECORD_DOWNLOADED, me.getName(), "初始密码清单", "%d 个账号".formatted(accounts.size())));
        return Download.csv("初始密码.csv", Spreadsheets.csv(NewAccount.lines(accounts)));
    }

    @PostMapping("/passwords")
    String renew(@PathVariable String id, Principal me) {
        done(id);
        desk.reissueUnused(id, me.getName());
        return "redirect:/people/import/{id}?renewed=yes";
    }

    private List<NewAccount> accounts(String id, Plan plan) {
        return NewAccount.of(plan, handouts.ofImport(id));
    }

    private ImportRun run(String id) {
        return book.find(id).orElseThrow(() -> Refusal.unknown("没有这次导入，请回到「导入名册」查看最近的导入"));
    }

    private ImportRun done(String id) {
        ImportRun run = run(id);
        if (run.getState() != ImportRun.State.DONE) throw Refusal.conflict("这次导入没有完成，没有初始密码");
        return run;
    }
}
