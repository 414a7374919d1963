create index hq_submission_by_person on hq_submission (submitted_by, submitted_at);
