package huiqian.notification.robot;

/** A robot: whose, where it listens, and what messages to it are signed with, blank if nothing is. The address is a key as well. */
public record Robot(RobotKind kind, String address, String secret) {

    /** Without what nobody may read in a log. */
    @Override
    public String toString() {
        return "Robot[" + kind + "]";
    }
}
