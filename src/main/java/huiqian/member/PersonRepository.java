package huiqian.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PersonRepository extends Repository<ListedPerson, String> {

    ListedPerson save(ListedPerson person);

    long count();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ListedPerson p where p.id = :id")
    Optional<ListedPerson> lock(String id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ListedPerson p where p.id in :ids order by p.id")
    List<ListedPerson> lockAll(Collection<String> ids);

    @Query("select p.id from ListedPerson p where lower(p.id) = lower(:id)")
    List<String> spelled(String id);

    /** The name, with the account behind it where another person on the roster has the same one. */
    @Query(
            """
            select case when (select count(q) from ListedPerson q where q.name = p.name) > 1
              then concat(p.name, '（', p.id, '）') else p.name end
            from ListedPerson p where p.id = :id""")
    Optional<String> nameOf(String id);

    @Query("select p.name from ListedPerson p group by p.name having count(p) > 1")
    Set<String> sharedNames();

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

    @Query(
            """
            select new huiqian.member.Person(p.id, p.name, p.phone, p.department, d.name)
            from ListedPerson p left join ListedDepartment d on d.code = p.department
            where p.id in :ids order by p.id""")
    List<Person> describeAll(Collection<String> ids);
}
