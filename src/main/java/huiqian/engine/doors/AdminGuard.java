package huiqian.engine.doors;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of each thing admins have the engine do, as {@link CommandTable} says. */
@Component
class AdminGuard {

    private final DeploymentAudit deployments;
    private final Upkeep upkeep;
    private final PasswordQuestions passwords;

    AdminGuard(DeploymentAudit deployments, Upkeep upkeep, PasswordQuestions passwords) {
        this.deployments = deployments;
        this.upkeep = upkeep;
        this.passwords = passwords;
    }

    /** How a command is done that is not simply done. @throws Refusal if it is not theirs to give */
    Optional<AdminDeed> deed(CommandRow row) {
        if (row.admins().isRefused()) throw row.admins().refusal();
        return Optional.ofNullable(
                switch (row.admins()) {
                    case MENDS, RETRIES, KEEPS, CANCELS, RESUMES, AFTER_FAILURE -> upkeep;
                    case DELETES_FLOW, SUSPENDS_FLOW, RESUMES_FLOW -> deployments;
                    case ASKS_PASSWORD -> passwords;
                    default -> null;
                });
    }
}
