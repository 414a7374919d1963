package huiqian.approval.home;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Request;
import huiqian.approval.pages.Moment;

/** A step that waits for whoever looks. @param period when what is applied for takes place, in words; empty if it names no time */
record WaitingRow(OpenStep step, Request request, String period, Moment.Due due) {}
