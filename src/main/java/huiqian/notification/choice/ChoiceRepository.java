package huiqian.notification.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChoiceRepository extends Repository<Choice, String> {

    Optional<Choice> findById(String person);

    Choice save(Choice choice);

    @Query(
            "select c.person from Choice c where c.mail = 'DAILY' and c.mailAddress is not null and c.lastDigest < :today")
    List<String> digestDue(LocalDate today);

    @Modifying(clearAutomatically = true)
    @Query("update Choice c set c.lastDigest = :today where c.person = :person and c.lastDigest < :today")
    int markDigested(String person, LocalDate today);
}
