/** The versions of each flow: their files, who deployed them, and the way back to an earlier one. */
package huiqian.flow.version;
