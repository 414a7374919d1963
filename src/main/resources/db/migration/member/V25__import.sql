-- A confirmed import of a roster: how far it has come, and what came of it. Whoever has the turn is the only one to import.
create table hq_import (
  id varchar(36) primary key,
  admin varchar(64) not null,
  state varchar(20) not null,
  turn varchar(1) unique,
  stage varchar(40),
  reached integer not null,
  target integer not null,
  began timestamp with time zone not null,
  beat timestamp with time zone not null,
  ended timestamp with time zone,
  outcome text,
  words varchar(1000)
);
create index hq_import_by_began on hq_import (began);

-- An initial password that its owner has not replaced yet, sealed; the key is not in the database.
create table hq_handout (
  person varchar(64) primary key references hq_person,
  import varchar(36),
  secret varchar(400) not null,
  issued timestamp with time zone not null
);
create index hq_handout_by_import on hq_handout (import);
create index hq_handout_by_issued on hq_handout (issued);
