package huiqian.asset;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** The asset register, as a flow changes it. Each word may be said twice for one request without further effect. */
@Vocabulary("assets")
@Clause({"R02 §15", "R02 §16"})
public interface Assets {

    /**
     * Marks the asset named in the request as being scrapped; one that the request had marked before is free again.
     *
     * @throws huiqian.shared.Refusal if the asset is unknown, on loan, scrapped or marked by another request
     */
    @Phrase("在登记册中标记资产「报废中」")
    void earmark(String requestId);

    /** Takes the mark off again: the asset stays in use. */
    @Phrase("取消「报废中」标记，资产恢复在用")
    void free(String requestId);

    /**
     * Enters how, when and for how much the marked asset was disposed of.
     *
     * @throws huiqian.shared.Refusal if the request has no asset marked
     */
    @Phrase("登记处置方式，资产改为已报废")
    void scrap(String requestId);

    /** Whether the asset named in the request was worth more than this amount in yuan when it was acquired. */
    @Phrase("资产原值是否超过该金额（元）")
    boolean isWorthMoreThan(String requestId, double amount);
}
