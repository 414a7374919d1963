package huiqian.approval.attachment;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that belong to no request yet: whose they are, and when they are thrown away. */
@Component
class Staged {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Of one person: two applications in the making. */
    private static final int MOST = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AttachmentRepository attachments;
    private final Contents contents;
    private final Roster roster;
    private final Clock clock;

    Staged(AttachmentRepository attachments, Contents contents, Roster roster, Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.roster = roster;
        this.clock = clock;
    }

    @Transactional
    Attachment keep(String person, LookedAt file) {
        roster.lock(person);
        if (attachments.countStaged(person) >= MOST)
            throw Refusal.conflict("您还有 %d 个没有提交的附件，请先提交或删除一些；没有提交的附件在 24 小时后自动删除".formatted(MOST));
        Attachment attachment =
                attachments.save(new Attachment(newId(), file, person, roster.nameOf(person), clock.instant()));
        // The parts are written past the persistence context, and refer to it.
        attachments.flush();
        try {
            contents.keep(attachment.getId(), file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attachment;
    }

    @Transactional
    void drop(String id, String person) {
        attachments.lockStaged(id, person).ifPresent(attachments::delete);
    }

    /** On any node, at any time: what is gone is gone. */
    @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    @Transactional
    int dropOld() {
        return attachments.dropStaged(clock.instant().minus(KEPT));
    }

    private static String newId() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
