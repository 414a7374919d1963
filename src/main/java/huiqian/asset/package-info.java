/** The register of assets and their life from use to scrapping (R02 §15-16, R19 4.2). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "approval", "approval :: *", "form", "page", "page :: *"})
package huiqian.asset;
