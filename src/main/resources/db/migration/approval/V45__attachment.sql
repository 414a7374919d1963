-- What people attached: staged while it belongs to whoever uploaded it and to no request yet.
create table hq_attachment (
  id varchar(32) primary key,
  request_number varchar(40) references hq_request,
  name varchar(250) not null,
  kind varchar(10) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(64) not null,
  uploaded_by_name varchar(100) not null,
  uploaded_at timestamp with time zone not null,
  origin varchar(20),
  filing_round integer,
  step varchar(200),
  task varchar(64),
  bound_at timestamp with time zone,
  previous_hash varchar(64),
  hash varchar(64)
);
create index hq_attachment_by_request on hq_attachment (request_number);
create index hq_attachment_by_uploader on hq_attachment (uploaded_by, uploaded_at);

-- The content, apart from what lists show, in parts that nobody has to hold all at once.
create table hq_attachment_part (
  attachment varchar(32) not null references hq_attachment on delete cascade,
  part integer not null,
  content bytea not null,
  primary key (attachment, part)
);

-- Whether there ever was one: whoever reads a request without any need not look.
alter table hq_request add column attached boolean default false not null;
