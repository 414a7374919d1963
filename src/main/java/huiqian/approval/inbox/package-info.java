/** The steps that wait for somebody, from when to when, and who may decide them. */
@org.springframework.modulith.NamedInterface("inbox")
package huiqian.approval.inbox;
