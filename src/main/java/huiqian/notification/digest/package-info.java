/** What waits for a person, once a day, for those who want no more. */
package huiqian.notification.digest;
