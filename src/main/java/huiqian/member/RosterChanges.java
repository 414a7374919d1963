package huiqian.member;

import java.time.LocalDate;

/** The three ways to change the roster. Each refuses what the roster's rules do not allow, with the reason in Chinese. */
public interface RosterChanges {

    /** Adds a person or changes name, phone and primary department (null for none). Telephone numbers are kept in one way of writing them. */
    void register(String id, String name, String phone, String department);

    /**
     * Begins a post; the department is needed for MINISTER and MEMBER and must be null otherwise. Of a post that one person holds there is no
     * second holder at any time.
     *
     * @param until first day no longer in office, null while no end is set
     */
    void appoint(String person, Post post, String department, LocalDate from, LocalDate until);

    /** Ends a post the person holds: its last day is the day before {@code end}. */
    void dismiss(String person, Post post, String department, LocalDate end);
}
