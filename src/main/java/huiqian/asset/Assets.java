package huiqian.asset;

import huiqian.shared.Asked;
import huiqian.shared.Asked.Answer;
import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** The asset register, as a flow changes it. Each word may be said twice for one request without further effect. */
@Vocabulary(
        value = "assets",
        title = "资产登记册",
        flow = "asset-scrapping",
        fields = {
            @Asked(value = "assetTag", as = Answer.TEXT, needed = true, ruled = true),
            @Asked(value = "method", as = Answer.TEXT, most = 40),
            @Asked(value = "disposedOn", as = Answer.DAY),
            @Asked(value = "proceeds", as = Answer.NUMBER, most = 100_000_000_000L)
        })
@Clause({"R02 §15", "R02 §16"})
public interface Assets {

    /**
     * Marks the asset named in the request as being scrapped; one that the request had marked before is free again.
     *
     * @throws huiqian.shared.Refusal if the asset is unknown, on loan, scrapped or marked by another request
     */
    @Phrase(
            value = "在登记册中标记资产「报废中」",
            fields = "assetTag",
            subject = "assetTag",
            refusal = "资产不在登记册中、已借出、已报废，或已由另一份申请标记")
    void earmark(String requestId);

    /** Takes the mark off again: the asset stays in use. */
    @Phrase(value = "取消「报废中」标记，资产恢复在用", undoes = "earmark")
    void free(String requestId);

    /**
     * Enters how, when and for how much the marked asset was disposed of.
     *
     * @throws huiqian.shared.Refusal if the request has no asset marked
     */
    @Phrase(
            value = "登记处置方式，资产改为已报废",
            fields = {"method", "disposedOn", "proceeds"},
            subject = "assetTag",
            refusal = "此申请没有标记报废中的资产",
            lasting = true)
    void scrap(String requestId);

    /** Whether the asset named in the request was worth more than this amount in yuan when it was acquired. */
    @Phrase(value = "资产原值是否超过该金额", arguments = "金额（元）", fields = "assetTag")
    boolean isWorthMoreThan(String requestId, double amount);
}
