-- Registers let go of what a request holds once it came to nothing. What was left behind before they did so by themselves:
update hq_asset set status = 'IN_USE', scrapping_request = null
 where status = 'SCRAPPING'
   and scrapping_request in (select number from hq_request where outcome in ('REJECTED', 'WITHDRAWN'));

delete from hq_room_slot
 where request_number in (select number from hq_request where outcome in ('REJECTED', 'WITHDRAWN'));

delete from hq_leave
 where request_number in (select number from hq_request where outcome in ('REJECTED', 'WITHDRAWN'));

delete from hq_activity
 where request_number in (select number from hq_request where outcome in ('REJECTED', 'WITHDRAWN'));
