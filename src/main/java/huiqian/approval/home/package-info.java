/** What somebody finds first: their workbench, and their own applications. */
package huiqian.approval.home;
