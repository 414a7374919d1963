package huiqian.member.roster;

import huiqian.member.Post;
import java.time.LocalDate;

/**
 * A line, read and sound in itself.
 *
 * @param name empty to leave it as it is
 * @param phone null to leave it as it is, empty for none
 * @param department code of the primary department; null to leave it as it is, empty for none
 * @param post null where the line tells of the person alone; then everything behind it is null
 */
record Entry(
        int line,
        String account,
        String name,
        String phone,
        String department,
        Post post,
        String postDepartment,
        LocalDate from,
        LocalDate to) {}
