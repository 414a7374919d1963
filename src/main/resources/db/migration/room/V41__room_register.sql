alter table hq_room add column revision integer default 0 not null;
alter table hq_room add column retired boolean default false not null;
alter table hq_room add column open_days varchar(80) default 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY' not null;
alter table hq_room add column lendable boolean default true not null;
alter table hq_room add column location varchar(100);
alter table hq_room add column note varchar(200);

-- Until now nothing kept two rooms from having one name.
update hq_room set name = substring(name, 1, 59) || ' ' || code
  where name in (select name from hq_room group by name having count(*) > 1);
alter table hq_room add constraint hq_room_name unique (name);
