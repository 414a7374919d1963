package huiqian.member.roster;

/** Hears how far an import has come. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (stage, done, all) -> {};

    /** @param stage what is being done, in Chinese */
    void reached(String stage, int done, int all);
}
