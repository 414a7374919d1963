package huiqian.leave;

import java.util.Map;

/** The attendance record as the rules read it. */
interface Attendance {

    /** A person's leaves as they were entered, shortened where they came back early; by request, oldest first. */
    Map<String, Absence> of(String person);
}
