package crookedhouse.asset;

import crookedhouse.room.Cupboard;
import java.util.Date;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Breaks every rule of the house, so that a test can see each of them fail. */
@Transactional
class AssetServiceImpl implements Assets {

    @Autowired
    private RuntimeService engine;

    private Cupboard cupboard;
    private PDDocument printed;
    private Date scrappedOn;

    @Override
    public void scrap(String requestId) {
        scrappedOn = new Date();
        printed = cupboard.holds(requestId) ? new PDDocument() : null;
        if (printed != null) engine.suspendProcessInstanceById(requestId);
    }

    Date scrappedOn() {
        return scrappedOn;
    }
}
