package huiqian.web.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoutRepository extends Repository<Handout, String> {

    List<Handout> saveAll(Iterable<Handout> handouts);

    Optional<Handout> findByPersonAndIssuedAfter(String person, Instant since);

    List<Handout> findByRunAndIssuedAfterOrderByPerson(String run, Instant since);

    @Modifying
    @Query("delete from Handout h where h.person = :person")
    void forget(String person);

    @Modifying
    @Query("delete from Handout h where h.issued <= :since")
    void forgetBefore(Instant since);
}
