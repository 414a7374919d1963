/** Requests, what was submitted for them and who decided what: the ledger every flow writes and every record is made from. */
@org.springframework.modulith.NamedInterface("ledger")
package huiqian.approval.ledger;
