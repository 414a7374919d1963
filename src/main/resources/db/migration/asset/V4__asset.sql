create table hq_asset (
  tag varchar(40) primary key,
  name varchar(100) not null,
  location varchar(100) not null,
  acquired_on date not null,
  worth numeric(14, 2) not null,
  status varchar(20) not null,
  scrapping_request varchar(40),
  disposal_method varchar(40),
  disposed_on date,
  proceeds numeric(14, 2)
);
create index hq_asset_by_request on hq_asset (scrapping_request);
