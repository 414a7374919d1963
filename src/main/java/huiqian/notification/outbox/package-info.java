/** What leaves the system: written in the transaction of what it tells, sent afterwards, once. */
package huiqian.notification.outbox;
