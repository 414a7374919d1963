package huiqian.notification.robot;

import huiqian.member.Seal;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The robots of the union's groups. Their addresses and secrets are sealed in the database and shown to nobody. */
@Component
public class GroupRobots {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SECRET = 200;
    private static final int MOST = 20;

    private final GroupRobotRepository robots;
    private final RobotAddress addresses;
    private final Seal seal;

    GroupRobots(GroupRobotRepository robots, RobotAddress addresses, Seal seal) {
        this.robots = robots;
        this.addresses = addresses;
        this.seal = seal;
    }

    /** @param flows keys of flows; none for all of them */
    public record Wish(String name, RobotKind kind, String address, String secret, List<String> flows) {}

    /** @param address masked */
    public record Listed(long id, String name, RobotKind kind, String address, boolean signed, List<String> flows) {}

    public List<Listed> all() {
        return robots.findAllByOrderById().stream().map(this::listed).toList();
    }

    /** @throws Refusal in Chinese for what cannot be */
    @Transactional
    public void add(Wish wish) {
        String name = Signs.line("名称", wish.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw Refusal.invalid("请填写机器人的名称，最多 %d 个字".formatted(LONGEST_NAME));
        if (wish.address().isBlank()) throw Refusal.invalid("请填写 Webhook 地址");
        if (wish.secret().length() > LONGEST_SECRET) throw Refusal.invalid("密钥最多 %d 个字符".formatted(LONGEST_SECRET));
        if (robots.count() >= MOST) throw Refusal.invalid("最多设置 %d 个群机器人".formatted(MOST));
        String address = addresses.checked(wish.address());
        GroupRobot robot = robots.save(new GroupRobot(name, wish.kind(), wish.flows()));
        String secret = wish.secret().strip();
        robot.seal(
                seal.close(owner(robot.id()), address),
                secret.isEmpty() ? null : seal.close(owner(robot.id()), secret));
    }

    @Transactional
    public void remove(long id) {
        robots.findById(id).orElseThrow(() -> Refusal.unknown("没有这个机器人，可能已经删除"));
        robots.deleteById(id);
    }

    /** Ready to be spoken to; empty if there is none, or if what it was sealed with is lost. */
    public Optional<Robot> robot(long id) {
        return robots.findById(id).flatMap(robot -> open(robot)
                .map(address -> new Robot(
                        robot.kind(),
                        address,
                        Optional.ofNullable(robot.secret())
                                .flatMap(kept -> seal.open(owner(id), kept))
                                .orElse(""))));
    }

    private Optional<String> open(GroupRobot robot) {
        return seal.open(owner(robot.id()), robot.address());
    }

    private Listed listed(GroupRobot robot) {
        String address = open(robot).map(RobotAddress::masked).orElse("（密钥已换，请删除后重新添加）");
        return new Listed(robot.id(), robot.name(), robot.kind(), address, robot.secret() != null, robot.flows());
    }

    private static String owner(long id) {
        return "robot of group " + id;
    }
}
