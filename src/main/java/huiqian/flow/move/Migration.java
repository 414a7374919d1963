package huiqian.flow.move;

import java.util.List;

/** Running cases go on under the version of their flow in which they were filed, unless somebody moves them to another. */
public interface Migration {

    /** So many cases are looked at, or moved, at once. */
    int MOST = 500;

    /**
     * Tells which of a flow's running cases could be moved, having tried each and taken it back. Trials are not among them.
     *
     * @param version the version they would be moved to; null for the one in force
     * @param page {@link #MOST} cases each, from 0
     * @throws huiqian.shared.Refusal 404 if there is no such flow or version
     */
    MigrationPreview outlook(String flow, Integer version, int page);

    /**
     * Moves cases one by one, each wholly or not at all; one that cannot be moved keeps none of the others.
     *
     * @param version the version they are moved to
     * @return what became of each, in the order given
     * @throws huiqian.shared.Refusal 404 if there is no such flow or version, 400 if there are too many cases or no note
     */
    List<MoveResult> move(String flow, int version, List<String> numbers, String note, String by);
}
