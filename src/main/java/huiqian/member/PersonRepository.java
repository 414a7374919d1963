package huiqian.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<ListedPerson, String> {

    ListedPerson save(ListedPerson person);

    long count();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ListedPerson p where p.id = :id")
    Optional<ListedPerson> lock(String id);

    @Query(
            """
            select new huiqian.member.Person(p.id, p.name, p.phone, p.department, d.name)
            from ListedPerson p left join ListedDepartment d on d.code = p.department
            where p.id = :id""")
    Optional<Person> describe(String id);

    @Query(
            """
            select new huiqian.member.Person(p.id, p.name, p.phone, p.department, d.name)
            from ListedPerson p left join ListedDepartment d on d.code = p.department
            where exists (
              select t from Term t
              where t.person = p.id and t.starts <= :day and (t.ends is null or t.ends > :day))
            order by p.id""")
    List<Person> inOfficeOn(LocalDate day);

    /** Who holds a post in a department on a day or later, and who is at home in it while holding any. */
    @Query(
            """
            select p.name from ListedPerson p
            where exists (
                select t from Term t
                where t.person = p.id and t.department = :department and (t.ends is null or t.ends > :day and t.ends > t.starts))
              or (p.department = :department and exists (
                select t from Term t where t.person = p.id and (t.ends is null or t.ends > :day and t.ends > t.starts)))
            order by p.id""")
    List<String> namesIn(String department, LocalDate day);

    @Query(
            """
            select count(p) from ListedPerson p
            where exists (
              select t from Term t
              where t.person = p.id and t.starts <= :day and (t.ends is null or t.ends > :day))""")
    long countInOfficeOn(LocalDate day);

    @Query(
            """
            select new huiqian.member.Person(p.id, p.name, p.phone, p.department, d.name)
            from ListedPerson p left join ListedDepartment d on d.code = p.department
            order by p.id""")
    List<Person> describeEveryone();
}
