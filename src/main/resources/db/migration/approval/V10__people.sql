-- The one person a step names of its own accord; others stand in once that person has left the union.
alter table hq_open_step add column named varchar(64);
update hq_open_step set named = claimed_by where closed_at is null and role is null and kind <> 'BALLOT';
