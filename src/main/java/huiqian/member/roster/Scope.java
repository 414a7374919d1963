package huiqian.member.roster;

import java.time.LocalDate;

/**
 * How much a sheet says.
 *
 * @param complete whether it is the whole roster, so that posts held on {@code end} and not listed end that day
 * @param end first day no longer in office for those; null for today
 */
public record Scope(boolean complete, LocalDate end) {

    /** Posts not mentioned are left alone. */
    public static final Scope LISTED_ONLY = new Scope(false, null);
}
