/** The page on which administrators keep the departments. */
package huiqian.web.departments;
