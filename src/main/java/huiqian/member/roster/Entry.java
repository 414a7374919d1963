package huiqian.member.roster;

import huiqian.member.Post;
import java.time.LocalDate;

/**
 * A line, as far as it could be read.
 *
 * @param name empty to leave it as it is
 * @param phone null to leave it as it is, empty for none
 * @param department code of the primary department; null to leave it as it is, empty for none
 * @param post null where the line tells of the person alone, or nothing clear of a post; then what it says of one is null, too
 * @param clear whether it could be read what the line says of a post
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
        LocalDate to,
        boolean clear) {}
