package huiqian.member.pages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoutRepository extends Repository<Handout, String> {

    List<Handout> saveAll(Iterable<Handout> handouts);

    @Query("select new huiqian.member.pages.SealedPassword(h.person, h.secret) from Handout h"
            + " where h.person = :person and h.issued > :since")
    Optional<SealedPassword> of(String person, Instant since);

    @Query("select new huiqian.member.pages.SealedPassword(h.person, h.secret) from Handout h"
            + " where h.run = :run and h.issued > :since order by h.person")
    List<SealedPassword> ofImport(String run, Instant since);

    @Query("select new huiqian.member.pages.HandoutCount(h.run, count(h)) from Handout h"
            + " where h.run is not null and h.issued > :since group by h.run order by max(h.issued) desc")
    List<HandoutCount> byImport(Instant since);

    @Query("select h.person from Handout h where h.run is null and h.issued > :since order by h.person")
    List<String> byHand(Instant since);

    @Modifying
    @Query("delete from Handout h where h.person in :people")
    void forget(Collection<String> people);

    @Modifying
    @Query("delete from Handout h where h.issued <= :since")
    void forgetBefore(Instant since);
}
