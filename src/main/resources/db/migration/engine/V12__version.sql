-- What the engine does not keep: who deployed a version, and what it is for. Rows stay when the engine deletes the version.
create table hq_version (
  definition varchar(64) primary key,
  flow varchar(255) not null,
  version_number integer not null,
  person varchar(64),
  deployed_at timestamp with time zone not null,
  source varchar(255),
  fingerprint varchar(64) not null,
  note varchar(500)
);
create index hq_version_by_flow on hq_version (flow, fingerprint);
