-- An application taken back no longer stands, though its flow may settle that a moment later.
alter table hq_request add column withdrawn_at timestamp with time zone;
-- Applicants press for a step at most once in four hours.
alter table hq_open_step add column nudged_at timestamp with time zone;
