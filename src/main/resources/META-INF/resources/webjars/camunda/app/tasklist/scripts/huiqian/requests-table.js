// The applicant's requests as a table, which on a phone becomes a pile of cards.
import {el, time} from './dom.js';
import {badge, holders, records} from './trail.js';

const heads = ['编号', '标题', '流程', '状态', '提交时间', '当前环节', '记录', '操作'];

export const path = '/my-requests';

/**
 * @param {{open, go, remind, withdraw, busy, leaves}} acts what the links and buttons of
 *     a request do, whether the server is still at it, and whether at its withdrawal; each gets the request
 */
export function table(requests, acts) {
  return el(
    'table',
    {class: 'hq-table'},
    el('thead', {}, el('tr', {}, heads.map(head => el('th', {scope: 'col'}, head)))),
    el('tbody', {}, requests.map(request => row(request, acts)))
  );
}

/** The place of a request within Tasklist. */
export function address(number) {
  return `#${path}?number=${encodeURIComponent(number)}`;
}

/** Decided or withdrawn, and the outcome is being recorded: nobody has it, and nothing can be done about it any more. */
export function underWay(request) {
  return ['PENDING', 'RETURNED'].includes(request.status) && !(request.currentSteps || []).length;
}

function row(request, acts) {
  const follow = event => {
    event.preventDefault();
    acts.open(request);
  };
  return el(
    'tr',
    {'data-number': request.number},
    cell('编号', el('a', {href: address(request.number), onclick: follow}, request.number)),
    cell('标题', request.title),
    cell('流程', request.flowName),
    // Withdrawn, and the server is still at it: it must not read as if nothing had happened.
    cell('状态', acts.leaves(request) ? el('span', {class: 'hq-status'}, '正在撤回') : badge(request)),
    cell('提交时间', time(request.submittedAt)),
    cell('当前环节', acts.busy(request) ? '系统正在办理…' : orDash(holders(request))),
    cell('记录', orDash(records(request))),
    cell('操作', orDash(buttons(request, acts)))
  );
}

function buttons(request, acts) {
  if (acts.busy(request)) return [];
  return [
    waitsForApplicant(request) && button('去办理', 'btn-primary', () => acts.go(request)),
    request.status === 'PENDING' && button('催办', 'btn-default', () => acts.remind(request)),
    ['PENDING', 'RETURNED'].includes(request.status) && button('撤回', 'btn-danger', () => acts.withdraw(request)),
    ['PENDING', 'RETURNED'].includes(request.status) && el('a', {class: 'btn btn-xs btn-default', href: pageOf(request, 'attachments')}, '附件'),
    // A room or a leave that is still to come, or not yet over.
    request.held && el('a', {class: 'btn btn-xs btn-default', href: pageOf(request, 'ending'), title: request.held}, '提前结束')
  ].filter(Boolean);
}

function pageOf(request, page) {
  return new URL(`../../../../requests/${encodeURIComponent(request.number)}/${page}`, location.href).href;
}

// A returned application, a report due: the applicant has it now.
function waitsForApplicant(request) {
  return (request.currentSteps || []).some(step => step.deciders.some(person => person.id === request.applicant));
}

function button(label, style, act) {
  const element = el('button', {type: 'button', class: `btn btn-xs ${style}`}, label);
  // One click, one request: a second one would only be refused.
  element.addEventListener('click', () => {
    element.disabled = true;
    Promise.resolve(act()).finally(() => (element.disabled = false));
  });
  return element;
}

function cell(label, ...content) {
  return el('td', {'data-label': label}, content);
}

function orDash(nodes) {
  return nodes.length ? nodes : '—';
}
