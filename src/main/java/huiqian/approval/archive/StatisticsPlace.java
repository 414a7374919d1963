package huiqian.approval.archive;

import huiqian.approval.ledger.Ledger;
import huiqian.page.ReservedPlace;
import huiqian.page.Visitors;
import org.springframework.stereotype.Component;

/** Figures are for those who may read what they are made from. */
@Component
class StatisticsPlace extends ReservedPlace {

    StatisticsPlace(Visitors visitors) {
        super(visitors, "/office/statistics", "统计", Ledger.READERS_OF_ALL, "统计只对秘书处、指导老师和系统管理员开放");
    }
}
