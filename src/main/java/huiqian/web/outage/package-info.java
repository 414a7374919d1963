/** What is answered while the database is away. */
package huiqian.web.outage;
