/** What the platform could not do by itself, for administrators to look after. */
package huiqian.incident.pages;
