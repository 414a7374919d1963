package huiqian.notification.robot;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GroupRobotRepository extends Repository<GroupRobot, Long> {

    List<GroupRobot> findAllByOrderById();

    Optional<GroupRobot> findById(Long id);

    GroupRobot save(GroupRobot robot);

    long count();

    void deleteById(Long id);
}
