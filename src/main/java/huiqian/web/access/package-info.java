/** The way in and out: login, passwords, and what each route asks of whoever comes. */
package huiqian.web.access;
