/** Flows on trial: deployed for one group to try beside the version in force, without effects and outside statistics. */
package huiqian.flow.trial;
