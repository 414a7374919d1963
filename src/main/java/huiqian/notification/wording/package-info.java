/** What messages outside the browser say and where they lead. */
package huiqian.notification.wording;
