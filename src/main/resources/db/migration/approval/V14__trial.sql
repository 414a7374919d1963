-- Requests of flows that are only being tried.
alter table hq_request add column trial boolean default false not null;
