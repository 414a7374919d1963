/** The pages on which a room or a leave is given back before its time, and those of a request's attachments. */
package huiqian.approval.pages;
