package huiqian.approval.apply;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FiledKeys extends Repository<FiledKey, FiledKey.Of> {

    FiledKey save(FiledKey filed);

    Optional<FiledKey> findById(FiledKey.Of form);
}
