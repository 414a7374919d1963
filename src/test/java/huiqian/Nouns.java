package huiqian;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import huiqian.approval.SubmissionRules;

/** The nouns of a house: the modules that have rules for what is submitted. One is guarded from its first class on. */
record Nouns(String root) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        JavaPackage module = moduleOf(type.getPackage());
        return module != null && hasRules(module)
                ? SliceIdentifier.of(module.getRelativeName())
                : SliceIdentifier.ignore();
    }

    /** Null for what lives under no module. */
    private JavaPackage moduleOf(JavaPackage home) {
        JavaPackage at = home;
        while (at.getParent().isPresent() && !at.getParent().get().getName().equals(root))
            at = at.getParent().get();
        return at.getParent().isPresent() ? at : null;
    }

    private static boolean hasRules(JavaPackage module) {
        return module.getClassesInPackageTree().stream()
                .anyMatch(type -> !type.isInterface() && type.isAssignableTo(SubmissionRules.class));
    }

    @Override
    public String getDescription() {
        return "nouns";
    }
}
