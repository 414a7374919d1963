package huiqian.member;

import huiqian.shared.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The levels that decide, each with the one above it, declared from the top down. */
@Clause({"R04 3.1", "R04 3.2"})
enum Level {
    /** No role a flow can ask for: the rescue where nobody else is left. */
    ADMINS(null, null, null, Post.ADMIN),
    ADVISOR("advisor", ADMINS, null, Post.ADVISOR),
    PRESIDIUM("presidium", ADVISOR, null, Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL),
    SECRETARIAT("secretariat", PRESIDIUM, null, Post.SECRETARY_GENERAL, Post.SECRETARY),
    OFFICE_DIRECTOR("officeDirector", SECRETARIAT, Post.DEPUTY_DIRECTOR, Post.OFFICE_DIRECTOR),
    CHAIR("chair", PRESIDIUM, Post.VICE_CHAIR, Post.CHAIR),
    MINISTER("minister", PRESIDIUM, null, Post.MINISTER);

    private final String role;
    private final Level above;
    private final Post standIn;
    private final List<Post> posts;

    Level(String role, Level above, Post standIn, Post... posts) {
        this.role = role;
        this.above = above;
        this.standIn = standIn;
        this.posts = List.of(posts);
    }

    static Optional<Level> find(String role) {
        if (Department.inRole(role).isPresent()) return Optional.of(MINISTER);
        return Arrays.stream(values())
                .filter(level -> level.role != null && level.role.equals(role))
                .findFirst();
    }

    /** @throws IllegalArgumentException if no flow may ask for that role */
    static Level named(String role) {
        return find(role).orElseThrow(() -> new IllegalArgumentException("未知的审批角色：" + role));
    }

    Optional<Level> above() {
        return Optional.ofNullable(above);
    }

    /** The post that acts while every post of this level is vacant. */
    Optional<Post> standIn() {
        return Optional.ofNullable(standIn);
    }

    List<Post> posts() {
        return posts;
    }
}
