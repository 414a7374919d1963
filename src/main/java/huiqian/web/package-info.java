/** Our HTTP API: requests, inbox, notices and records, for the pages of the union and for outside clients. */
@org.springframework.modulith.ApplicationModule
package huiqian.web;
