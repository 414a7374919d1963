package huiqian.member;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class TermFile implements Tenures {

    private final PersonRepository people;
    private final TermRepository terms;
    private final DepartmentRepository departments;

    TermFile(PersonRepository people, TermRepository terms, DepartmentRepository departments) {
        this.people = people;
        this.terms = terms;
        this.departments = departments;
    }

    /** The departments are the one thing every roster has from the first moment on. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        departments.lockAll();
    }

    @Override
    public List<Person> everyone() {
        return people.describeEveryone();
    }

    @Override
    public List<Tenure> all() {
        return described(terms.findAllByOrderByPersonAscStartsAsc());
    }

    @Override
    public List<Tenure> of(String person) {
        return described(terms.findByPersonOrderByStarts(person));
    }

    private static List<Tenure> described(Collection<Term> terms) {
        return terms.stream().filter(Term::everBegins).map(Term::described).toList();
    }
}
