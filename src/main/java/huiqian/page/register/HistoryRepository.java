package huiqian.page.register;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntry, Long> {

    HistoryEntry save(HistoryEntry entry);

    List<HistoryEntry> findByRegisterAndRowKeyOrderByIdDesc(String register, String rowKey, Limit most);
}
