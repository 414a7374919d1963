/** How much of this server one request, one address or one stranger may take up: bodies, waiting threads, what is refused before it is read. */
package huiqian.web.limit;
