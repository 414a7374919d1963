package huiqian.engine.doors;

import java.util.function.Supplier;

/** What an admin has the engine do, under conditions and seen by the audit log. */
interface AdminDeed {

    /**
     * Does it within the engine's command, in whose transaction the audit log is.
     *
     * @throws huiqian.shared.Refusal if the conditions are not met
     */
    <T> T done(CommandRow row, CommandFields command, String person, Supplier<T> doing);
}
