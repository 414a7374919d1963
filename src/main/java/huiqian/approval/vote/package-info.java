/** Ballots, and what they come to. */
@org.springframework.modulith.NamedInterface("vote")
package huiqian.approval.vote;
