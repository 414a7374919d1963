package huiqian.member;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DepartmentRepository extends Repository<ListedDepartment, String> {

    ListedDepartment save(ListedDepartment department);

    List<ListedDepartment> findAllByOrderByListing();

    List<ListedDepartment> findByClosedFalseOrderByListing();

    /** Two nodes that start at once on an empty roster take turns here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ListedDepartment d order by d.listing")
    List<ListedDepartment> lockAll();
}
