/** What the regulations ask of a flow: no effect and no approval without the yes of those whom policy.yaml names. */
package huiqian.flow.gate.policy;
