package huiqian.audit;

import org.springframework.data.repository.Repository;

/** Adds; there is nothing here that changes or removes, and there shall be nothing. */
interface AuditRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry added);
}
