package newnoun.supply;

import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** The words of a noun that comes later; outside the house, so that no scan takes it for one of ours. */
@Vocabulary(value = "supplies", title = "物资")
public interface Supplies {

    @Phrase(value = "登记领用的物资", errors = "soldOut 物资已领完")
    void hand(String requestId);

    @Phrase(value = "登记领用的件数", arguments = "件数")
    void count(String requestId, int pieces);

    @Phrase("是否还有物资")
    boolean isLeft(String requestId);
}
