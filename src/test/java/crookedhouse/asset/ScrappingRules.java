package crookedhouse.asset;

import huiqian.approval.SubmissionRules;

/** What makes a noun of it, too. */
abstract class ScrappingRules implements SubmissionRules {}
