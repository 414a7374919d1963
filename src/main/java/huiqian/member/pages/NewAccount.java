package huiqian.member.pages;

import huiqian.member.roster.Change;
import huiqian.member.roster.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The initial passwords of accounts just added, to be handed out. */
record NewAccount(String account, String name, String password) {

    static List<NewAccount> of(Plan plan, Map<String, String> passwords) {
        return plan.of(Change.Kind.PERSON_ADDED).stream()
                .filter(added -> passwords.containsKey(added.person()))
                .map(added -> new NewAccount(added.person(), added.name(), passwords.get(added.person())))
                .toList();
    }

    static List<List<String>> lines(List<NewAccount> accounts) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("账号", "姓名", "初始密码")));
        accounts.forEach(entry -> lines.add(List.of(entry.account(), entry.name(), entry.password())));
        return lines;
    }
}
