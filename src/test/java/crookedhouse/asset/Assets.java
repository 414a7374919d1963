package crookedhouse.asset;

import huiqian.shared.Vocabulary;

/** A word of the vocabulary without its meaning. */
@Vocabulary("crookedAssets")
public interface Assets {
    void scrap(String requestId);
}
