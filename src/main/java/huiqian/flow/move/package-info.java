/** Takes running cases from one version of their flow to another, and tells beforehand which can go. */
package huiqian.flow.move;
