/** How flows change: read, judged, said in Chinese, replayed, kept in versions, tried, and followed by running cases. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "member",
            "audit",
            "form",
            "form :: *",
            "page",
            "sheet",
            "approval",
            "approval :: *",
            "engine",
            "engine :: *"
        })
package huiqian.flow;
