package huiqian.notification.mail;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MailServerRepository extends Repository<MailServer, Integer> {

    Optional<MailServer> findById(Integer id);

    MailServer save(MailServer server);

    void deleteById(Integer id);
}
