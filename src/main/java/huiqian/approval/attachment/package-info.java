/** Files that belong to requests: what they may be, who may add them and when, and where they are kept. */
@org.springframework.modulith.NamedInterface("attachment")
package huiqian.approval.attachment;
