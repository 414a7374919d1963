/** What a noun may offer and hear of: rules for requests, options for fields, events; and what the platform asks of flows. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "form", "page", "page :: *", "sheet"})
package huiqian.approval;
