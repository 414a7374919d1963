package huiqian.web.people;

import huiqian.member.sheet.Change;
import java.util.ArrayList;
import java.util.List;

/** The initial passwords of accounts just added, to be handed out. */
record NewAccount(String account, String name, String password) {

    static List<NewAccount> of(PeopleDesk.Imported imported) {
        return imported.plan().of(Change.Kind.PERSON_ADDED).stream()
                .filter(added -> imported.passwords().containsKey(added.person()))
                .map(added -> new NewAccount(
                        added.person(), added.name(), imported.passwords().get(added.person())))
                .toList();
    }

    static List<List<String>> lines(PeopleDesk.Imported imported) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("账号", "姓名", "初始密码")));
        of(imported).forEach(entry -> lines.add(List.of(entry.account(), entry.name(), entry.password())));
        return lines;
    }
}
