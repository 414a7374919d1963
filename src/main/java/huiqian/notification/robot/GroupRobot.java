package huiqian.notification.robot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;

/** A robot that the administrators set up for a group. */
@Entity
@Table(name = "hq_group_robot")
class GroupRobot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private RobotKind kind;

    private String address = "";
    private String secret;
    private String flows;

    protected GroupRobot() {}

    GroupRobot(String name, RobotKind kind, List<String> flows) {
        this.name = name;
        this.kind = kind;
        this.flows = flows.isEmpty() ? "" : "," + String.join(",", flows) + ",";
    }

    void seal(String sealedAddress, String sealedSecret) {
        address = sealedAddress;
        secret = sealedSecret;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    RobotKind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    String secret() {
        return secret;
    }

    /** Keys of flows; none for all of them. */
    List<String> flows() {
        return Stream.of(flows.split(",")).filter(flow -> !flow.isEmpty()).toList();
    }
}
