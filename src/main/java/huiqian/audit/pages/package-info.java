/** The audit log for those who may read it: a page, a list and a file; reading it is itself on the log. */
package huiqian.audit.pages;
