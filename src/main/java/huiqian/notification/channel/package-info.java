/** The ways on which messages leave the system. */
package huiqian.notification.channel;
