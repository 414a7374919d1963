package huiqian.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoomUseRepository extends JpaRepository<RoomUse, Long> {

    Optional<RoomUse> findByRequestNumber(String number);

    /** Of these requests those whose key somebody has, the room not looked at since. */
    @Query("select u.requestNumber from RoomUse u where u.requestNumber in :numbers"
            + " and u.handedOverAt is not null and u.inspectedAt is null")
    List<String> uninspected(Collection<String> numbers);
}
