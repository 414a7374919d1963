package huiqian.web.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoutRepository extends Repository<Handout, String> {

    List<Handout> saveAll(Iterable<Handout> handouts);

    @Query("select new huiqian.web.people.SealedPassword(h.person, h.secret) from Handout h"
            + " where h.person = :person and h.issued > :since")
    Optional<SealedPassword> of(String person, Instant since);

    @Query("select new huiqian.web.people.SealedPassword(h.person, h.secret) from Handout h"
            + " where h.run = :run and h.issued > :since order by h.person")
    List<SealedPassword> ofImport(String run, Instant since);

    @Modifying
    @Query("delete from Handout h where h.person = :person")
    void forget(String person);

    @Modifying
    @Query("delete from Handout h where h.issued <= :since")
    void forgetBefore(Instant since);
}
