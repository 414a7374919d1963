package huiqian.member.pages;

import huiqian.member.roster.Column;
import huiqian.page.Download;
import huiqian.sheet.Spreadsheets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The roster to take away, and the template for a new one, in the columns that the import reads. */
@RestController
class RosterDownloads {

    private static final List<String> RULES = List.of(
            "一行是一个人的一个职务；一个人有几个职务就写几行，姓名等资料每行照写或空着。",
            "表中没有提到的人和职务不受影响；只有勾选「以此表为准」时，现任而未列入的职务才会结束。",
            "先试算后导入：只要有一行有错，整份文件都不导入。同一份文件导入两次，第二次不会有任何改动。",
            "单元格请填文字或日期，不要用公式。账号以「示例」开头的行会被忽略。",
            "一次最多 5000 行、2 MB。");

    private final Admins admins;
    private final RosterLines roster;
    private final Clock clock;

    RosterDownloads(Admins admins, RosterLines roster, Clock clock) {
        this.admins = admins;
        this.roster = roster;
        this.clock = clock;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping("/people/template.xlsx")
    ResponseEntity<byte[]> template() {
        return Download.xlsx("人员名册模板.xlsx", xlsx(blank()));
    }

    @GetMapping("/people/template.csv")
    ResponseEntity<byte[]> plainTemplate() {
        return Download.csv("人员名册模板.csv", Spreadsheets.csv(blank()));
    }

    @GetMapping("/people.xlsx")
    ResponseEntity<byte[]> export() {
        return Download.xlsx(dated("xlsx"), xlsx(current()));
    }

    @GetMapping("/people.csv")
    ResponseEntity<byte[]> plainExport() {
        return Download.csv(dated("csv"), Spreadsheets.csv(current()));
    }

    static byte[] xlsx(List<List<String>> lines) {
        return Spreadsheets.xlsx("人员名册", lines, List.of(Column.values()), RULES);
    }

    private String dated(String extension) {
        return "人员名册-%s.%s".formatted(LocalDate.now(clock), extension);
    }

    private static List<List<String>> blank() {
        return List.of(RosterLines.headings(), RosterLines.example());
    }

    private List<List<String>> current() {
        List<List<String>> lines = new ArrayList<>(List.of(RosterLines.headings()));
        lines.addAll(roster.current());
        return lines;
    }
}
