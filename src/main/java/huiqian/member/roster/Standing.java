package huiqian.member.roster;

import huiqian.member.Person;
import huiqian.member.Tenure;
import huiqian.member.TermBounds;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster as it stands on a day, to be compared with a sheet. */
record Standing(Map<String, Person> people, Map<String, List<Tenure>> tenures, TermBounds bounds) {

    static Standing of(List<Person> people, List<Tenure> tenures, TermBounds bounds) {
        return new Standing(
                people.stream().collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a, TreeMap::new)),
                tenures.stream().collect(Collectors.groupingBy(Tenure::person, TreeMap::new, Collectors.toList())),
                bounds);
    }

    List<Tenure> of(String person) {
        return tenures.getOrDefault(person, List.of());
    }
}
