-- Whose turn it is to number or import rows of a register: whoever has its row locked.
create table hq_register (
  name varchar(40) primary key,
  turns bigint not null
);

create sequence hq_register_history_seq start with 1 increment by 50;

-- What was done to each row of a register, for good.
create table hq_register_history (
  id bigint primary key,
  register varchar(40) not null,
  row_key varchar(100) not null,
  at timestamp with time zone not null,
  by_whom varchar(64) not null,
  deed varchar(20) not null,
  detail varchar(4000) not null
);
create index hq_register_history_by_row on hq_register_history (register, row_key, id);
