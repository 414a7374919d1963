/** What people are told, how they want to be told, and what the administrators set up for it. */
package huiqian.notification.pages;
