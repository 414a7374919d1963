-- Whether the step's flow lets several such decisions be made at once.
alter table hq_open_step add column bulk_allowed boolean default false not null;
