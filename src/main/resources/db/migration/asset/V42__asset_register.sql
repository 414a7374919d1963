alter table hq_asset add column revision integer default 0 not null;
alter table hq_asset add column retired boolean default false not null;
alter table hq_asset add column category varchar(20) default 'other' not null;
alter table hq_asset add column owner varchar(20) default 'school' not null;
alter table hq_asset add column note varchar(200);
