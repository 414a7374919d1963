-- Where two people have the same name, the account stands behind it in brackets.
create index hq_person_by_name on hq_person (name);
alter table hq_request alter column applicant_name set data type varchar(200);
alter table hq_submission alter column submitted_by_name set data type varchar(200);
alter table hq_decision alter column decider_name set data type varchar(200);
alter table hq_move alter column moved_by_name set data type varchar(200);
