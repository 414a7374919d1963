package huiqian.member;

import huiqian.shared.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which post somebody acts, worded as the ledger keeps it. */
@Clause({"R04 3.1", "R04 3.2"})
record CapacityRules(Incumbents incumbents, Map<String, String> departmentNames) {

    private static final Capacity NONE = new Capacity("无职务", false);

    Capacity of(String person, String role) {
        Optional<Level> level = Level.find(role);
        return Department.inRole(role)
                .flatMap(department -> incumbents.ministry(person, department))
                .map(term -> new Capacity(title(term), false))
                .or(() -> level.flatMap(asked -> held(person, asked.posts())))
                .or(() -> level.flatMap(asked -> acting(person, asked)))
                .or(() -> held(person, List.of(Post.values())))
                .orElse(NONE);
    }

    private Optional<Capacity> held(String person, List<Post> posts) {
        return incumbents.highest(person, posts).map(term -> new Capacity(title(term), false));
    }

    private Optional<Capacity> acting(String person, Level level) {
        return level.standIn()
                .filter(standIn -> incumbents.areVacant(level.posts()))
                .flatMap(standIn -> incumbents.highest(person, List.of(standIn)))
                .map(term -> new Capacity(level.posts().get(0).title(), true));
    }

    private String title(Term term) {
        String department = term.getDepartment();
        if (department == null) return term.getPost().title();
        return departmentNames.getOrDefault(department, department)
                + term.getPost().title();
    }
}
