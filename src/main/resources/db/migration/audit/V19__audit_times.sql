-- Refused tries of strangers are counted; everything else is an entry each.
alter table hq_audit add column times integer default 1 not null;
