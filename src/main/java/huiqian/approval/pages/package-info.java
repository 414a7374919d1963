/** The pages on which a room or a leave is given back before its time. */
package huiqian.approval.pages;
