-- What an administrator has said a new installation does not need.
create table hq_setup_waiver (
  step varchar(60) primary key,
  waived_by varchar(64) not null,
  waived_at timestamp with time zone not null
);
-- How long flows take of late, and what was filed in a term.
create index hq_request_by_settlement on hq_request (settled_at);
create index hq_request_by_submission on hq_request (submitted_at);
