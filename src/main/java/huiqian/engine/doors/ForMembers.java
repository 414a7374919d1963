package huiqian.engine.doors;

/** What somebody who is no admin may have a command of the engine do. */
enum ForMembers {
    /** Nothing. */
    NO,

    /** What the engine's own authorizations leave of it. */
    READS,

    /** The same, and all of it where it names a case that the ledger lets them read. */
    READS_CASE,

    /** Nothing, unless it names such a case: the engine hands it out to whoever knows an id. */
    ONLY_OWN_CASE,

    /** What belongs to a flow in force that they may start. */
    OPENS_FORM,

    /** The same, to start it; which holds for admins, too. */
    FILES
}
