package huiqian.asset;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The register. An asset is only ever loaded with its row locked: one that was loaded earlier without lock would be
 * handed out again as it was then, after another transaction changed it. Who merely looks gets an {@link Entry}.
 */
interface AssetRepository extends Repository<Asset, String> {

    /** A line of the register, read without lock. */
    record Entry(String tag, String name, AssetStatus status, BigDecimal worth, boolean retired) {}

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Asset> findByTag(String tag);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Asset> findByScrappingRequest(String number);

    /** Those in one of these states; one that is retired may be scrapped, since lost things are. */
    @Query(
            "select new huiqian.asset.AssetRepository$Entry(asset.tag, asset.name, asset.status, asset.worth, asset.retired)"
                    + " from Asset asset where asset.status in :states order by asset.tag")
    List<Entry> among(Collection<AssetStatus> states);

    @Query(
            "select new huiqian.asset.AssetRepository$Entry(asset.tag, asset.name, asset.status, asset.worth, asset.retired)"
                    + " from Asset asset where asset.tag = :tag")
    Optional<Entry> entry(String tag);

    @Query(
            "select new huiqian.asset.AssetRepository$Entry(asset.tag, asset.name, asset.status, asset.worth, asset.retired)"
                    + " from Asset asset where asset.tag in :tags order by asset.tag")
    List<Entry> entries(Collection<String> tags);

    /** The same that have the text in tag or name. */
    @Query(
            "select new huiqian.asset.AssetRepository$Entry(asset.tag, asset.name, asset.status, asset.worth, asset.retired)"
                    + " from Asset asset where asset.status in :states"
                    + " and (locate(:text, lower(asset.tag)) > 0 or locate(:text, lower(asset.name)) > 0)"
                    + " order by asset.tag")
    List<Entry> find(String text, Collection<AssetStatus> states, Limit most);

    /** What the register says of an asset besides, read without lock. */
    record Card(String name, String location, LocalDate acquiredOn, BigDecimal worth, AssetStatus status) {}

    @Query("select new huiqian.asset.AssetRepository$Card(a.name, a.location, a.acquiredOn, a.worth, a.status)"
            + " from Asset a where a.tag = :tag")
    Optional<Card> card(String tag);

    long countByStatusIn(Collection<AssetStatus> states);

    long count();

    void saveAll(Iterable<Asset> assets);
}
