package huiqian.approval.home;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SetupWaiverRepository extends Repository<SetupWaiver, String> {

    /** Merged, so that two administrators who say the same at once both have their way. */
    SetupWaiver save(SetupWaiver waiver);

    List<SetupWaiver> findAll();
}
