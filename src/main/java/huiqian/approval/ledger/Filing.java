package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.util.Map;

/** An application ready to be taken in: sound by its form and by the domain's rules. */
public record Filing(
        Flow flow,
        String title,
        String applicant,
        String applicantName,
        String department,
        String departmentName,
        String processInstance,
        String step,
        String form,
        Map<String, Object> data) {}
