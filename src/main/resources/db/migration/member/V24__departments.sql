-- Departments come and go; the name of one that was closed stays with what was filed and decided in it.
alter table hq_department add column closed boolean default false not null;
