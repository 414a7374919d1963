/** How each person wants to be told outside the browser. */
package huiqian.notification.choice;
