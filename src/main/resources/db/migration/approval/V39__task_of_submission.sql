-- Which task a completed form belongs to, and so which decision: null for applications as first filed, for what was filled in without a task, and for earlier
-- work that was no decision. Earlier decisions find their form by the order in which the same person decided at the same step; no hash covers a submission.
alter table hq_submission add column task varchar(64);

create table hq_submission_task as
select s.id as submission, d.task as task
from (select id, request_number, filing_round, step, submitted_by,
             row_number() over (partition by request_number, filing_round, step, submitted_by order by id) as nth
      from hq_submission where application = false and data like '%"verdict":%') s
join (select task, request_number, filing_round, step, decider,
             row_number() over (partition by request_number, filing_round, step, decider order by id) as nth
      from hq_decision) d
on d.request_number = s.request_number and d.filing_round = s.filing_round and d.step = s.step and d.decider = s.submitted_by and d.nth = s.nth;
create index hq_submission_task_of on hq_submission_task (submission);

update hq_submission set task = (select t.task from hq_submission_task t where t.submission = hq_submission.id) where application = false;

drop table hq_submission_task;
