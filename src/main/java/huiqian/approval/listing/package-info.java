/** Requests as lists show them: what was asked of the list, and for each line who has it and since when. */
package huiqian.approval.listing;
