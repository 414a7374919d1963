-- In which post somebody carried a step out; null for applicants, and for what was filed before.
alter table hq_submission add column post varchar(100);
alter table hq_submission add column acting boolean default false not null;
