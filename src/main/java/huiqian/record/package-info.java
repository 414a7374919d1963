/** The PDF record of every outcome: rendered from the ledger alone, archived, handed out again byte for byte (R07 三, R19 3.3). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "member", "form", "approval", "approval :: *"})
package huiqian.record;
