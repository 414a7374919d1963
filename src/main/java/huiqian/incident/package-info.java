/** What the platform could not do by itself: said in plain words, kept until it is done, tried again when somebody asks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "page", "approval", "approval :: *", "audit", "engine", "engine :: *"
        })
package huiqian.incident;
