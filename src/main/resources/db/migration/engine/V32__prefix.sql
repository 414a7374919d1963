-- Whose each number prefix is, for good: a flow that was deleted or renamed leaves numbers behind.
create table hq_prefix (
  prefix varchar(20) primary key,
  flow varchar(255) not null,
  since timestamp with time zone not null
);
insert into hq_prefix (prefix, flow, since)
select used.prefix, min(used.flow), current_timestamp
from (select regexp_replace(number, '-.*', '') as prefix, flow from hq_request where number not like 'SX%') used
group by used.prefix;
