package huiqian.notification;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import java.time.Instant;
import java.util.Set;

/** Requests and steps for tests, as the ledger would hand them out. */
final class Stand {

    static final String NUMBER = "QJ-2026-0001";
    static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private Stand() {}

    static Request request(Status status) {
        return new Request() {
            @Override
            public String getNumber() {
                return NUMBER;
            }

            @Override
            public String getFlowName() {
                return "请假申请";
            }

            @Override
            public String getTitle() {
                return "秋季运动会";
            }

            @Override
            public String getApplicant() {
                return "artsMember";
            }

            @Override
            public String getApplicantName() {
                return "李一鸣";
            }

            @Override
            public Status getStatus() {
                return status;
            }
        };
    }

    static OpenStep step(
            OpenStep.Kind kind, String name, String role, int hours, boolean escalated, String... deciders) {
        return new OpenStep() {
            @Override
            public String getStep() {
                return name;
            }

            @Override
            public Kind getKind() {
                return kind;
            }

            @Override
            public String getRole() {
                return role;
            }

            @Override
            public boolean isEscalated() {
                return escalated;
            }

            @Override
            public Set<String> getDeciders() {
                return Set.of(deciders);
            }

            @Override
            public Instant getOpenedAt() {
                return NOW.minusSeconds(hours * 3600L);
            }
        };
    }
}
