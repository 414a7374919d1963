/** All requests, and what they come to in figures, for those who may read every one. */
package huiqian.approval.archive;
