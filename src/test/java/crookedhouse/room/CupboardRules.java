package crookedhouse.room;

import huiqian.approval.SubmissionRules;

/** What makes a noun of it. */
abstract class CupboardRules implements SubmissionRules {}
