-- Whether whoever decided in the same round may not decide this step.
alter table hq_open_step add column for_others boolean default false not null;

-- Whom somebody chose among those whose role decides, null where nobody did.
alter table hq_open_step add column chosen varchar(64);
