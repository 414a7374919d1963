package huiqian.approval.archive;

import huiqian.approval.ledger.Ledger;
import huiqian.page.ReservedPlace;
import huiqian.page.Visitors;
import org.springframework.stereotype.Component;

/** The list of all requests is for those who may read each of them. */
@Component
class ArchivePlace extends ReservedPlace {

    ArchivePlace(Visitors visitors) {
        super(visitors, "/office/archive", "全部申请", Ledger.READERS_OF_ALL, "全部申请只对秘书处、指导老师和系统管理员开放");
    }
}
