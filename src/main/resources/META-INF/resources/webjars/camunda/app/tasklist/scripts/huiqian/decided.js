// Says what became of a step one has completed, and who was first if somebody else has.
import {el, fill, taskInAddress} from './dom.js';
import {read} from './api.js';
import {chosenIn} from './forms.js';
import {dropNews, markGone, tellGone} from './gone.js';
import {address} from './requests-table.js';
import {tell} from './toast.js';
import {onAnswer, onSent} from './wire.js';

const completing = /\/task\/([^/]+)\/(?:submit-form|complete)$/;
const looking = /\/engine\/[^/]+\/task\/([^/]+)$/;
const settling = 4000;
/** Steps completed on this page, with what the answer chosen is called there. */
const own = new Map();

/** From now on every completion on this page is told as what it was. */
export function announceDecisions() {
  onSent(call => call.method === 'POST' && completing.test(call.path) && begin(completing.exec(call.path)[1]));
  onAnswer(answer => {
    const done = answer.method === 'POST' && completing.exec(answer.path);
    if (done) conclude(done[1], answer.status);
    const gone = answer.method === 'GET' && answer.status === 404 && looking.exec(answer.path);
    if (gone && !own.has(gone[1])) explain(gone[1]);
  });
  document.addEventListener('click', noteSaving, true);
  // A complaint about one step says nothing of the next.
  window.addEventListener('hashchange', ({oldURL, newURL}) => {
    if (taskInAddress(oldURL) !== taskInAddress(newURL)) clearComplaints();
    if (taskInAddress(newURL)) dropNews();
  });
}

// What went wrong before is over; and that the step is gone is no news to who has just completed it.
function begin(task) {
  own.set(task, chosenIn(task, 'verdict'));
  clearComplaints();
  document.documentElement.classList.add('hq-completing');
}

function conclude(task, status) {
  if (status > 299) {
    own.delete(task);
    document.documentElement.classList.remove('hq-completing');
    return;
  }
  setTimeout(() => document.documentElement.classList.remove('hq-completing'), settling);
  clearComplaints();
  // What comes next for the same person takes the server a moment.
  [1000, 3000, 6000].forEach(pause => setTimeout(refreshList, pause));
  read(`/api/tasks/${encodeURIComponent(task)}`).then(
    step => tell(step.number, said(step, own.get(task)), el('a', {href: address(step.number)}, '看这份申请')),
    () => tell(null, '已提交。')
  );
}

/** What was done, in the words of whoever did it: an answer goes by what the form calls it. */
function said({kind, step, verdict, verdictName, number, title}, chosen = verdictName) {
  const what = `${number}「${title}」`;
  if (kind === 'REVISION') return `已重新提交 ${what}`;
  if (kind === 'BALLOT') return `已投票：${chosen} ${what}`;
  if (verdict === 'REJECT') return `已答复「${chosen}」 ${what}`;
  if (verdict) return `已${chosen} ${what}`;
  return `已填报「${step}」 ${what}`;
}

/** Takes away what Tasklist said before: its messages stay until somebody closes them. */
export function clearComplaints() {
  document.querySelectorAll('.page-notifications .alert button.close').forEach(button => button.click());
  document.querySelectorAll('.page-notifications .alert-danger').forEach(alert => (alert.hidden = true));
}

function refreshList() {
  window.angular.element(document.body).injector().get('$rootScope').$broadcast('refresh');
}

async function explain(task) {
  markGone(task);
  const step = await read(`/api/tasks/${encodeURIComponent(task)}`).catch(() => null);
  const place = document.querySelector('.task-removed .task-removed-alert .text-padded');
  if (place) return step && step.over && fill(place, `${step.over}。`);
  if (taskInAddress() === task) tellGone(task, step, step && el('a', {href: address(step.number)}, '看这份申请'));
}

function noteSaving(event) {
  const button = event.target instanceof Element && event.target.closest('.form-pane .form-actions .btn-default');
  if (button && !button.disabled) tell(null, '已保存在这台设备上，还没有提交。');
}
