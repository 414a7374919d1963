// Number, title and applicant on each card. The engine shows the variables of a step to administrators only: others read their inbox.
import {el, fill, moment, span} from './dom.js';
import {read} from './api.js';

const freshFor = 10000;
/** A step that has just come up may be in the list a moment before its facts are to be had. */
const pauses = [0, 500, 1500, 4000];
const known = new Map();
let inbox = null;

export default {
  id: 'hq-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(container, {taskId}) {
    // Lists are drawn anew again and again: what is known is there at once.
    if (known.has(taskId)) fill(container, card(known.get(taskId)));
    show(container, taskId);
  }
};

async function show(container, task) {
  for (const pause of pauses) {
    await new Promise(done => setTimeout(done, pause));
    const request = await requestOf(task).catch(() => null);
    if (!request) continue;
    known.set(task, request);
    return fill(container, card(request));
  }
  // A task that is gone has no card to fill.
  return undefined;
}

// All cards of a list are drawn at once: they share one answer. What came up since is asked for by itself.
async function requestOf(task) {
  if (!inbox || Date.now() - inbox.at > freshFor) inbox = {at: Date.now(), requests: waiting()};
  const requests = await inbox.requests.catch(() => new Map());
  return requests.get(task) || read(`/api/tasks/${encodeURIComponent(task)}/request`);
}

async function waiting() {
  const page = await read('/api/inbox', {size: 200});
  return new Map(page.items.map(item => [item.task, item]));
}

/** A request in short: what, who and when; the step and its deadline are the list's own. */
export function card(request) {
  return el(
    'dl',
    {class: 'hq-card'},
    line('标题', request.title, 'hq-card-title'),
    line('申请人', [request.applicantName, request.departmentName].filter(Boolean).join(' · ')),
    request.startsAt && line('时间', span(request.startsAt, request.endsAt)),
    line('编号', request.number),
    request.due && line('期限', `${moment(request.due)} 前`, new Date(request.due) < Date.now() ? 'hq-overdue' : null)
  );
}

function line(label, value, style) {
  return el('div', {class: style}, el('dt', {}, label), el('dd', {}, value));
}
