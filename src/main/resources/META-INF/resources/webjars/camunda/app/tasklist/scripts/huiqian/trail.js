// One request as everybody involved may read it: who applied, what was filed, who decided what.
import {el, time} from './dom.js';
import {link} from './api.js';
import {recordLabel} from './words.js';

/** Number, title, applicant and status. */
export function heading(request) {
  return el(
    'header',
    {class: 'hq-heading'},
    el('h4', {}, request.title || request.flowName, ' ', badge(request)),
    el(
      'dl',
      {class: 'hq-facts'},
      fact('编号', request.number),
      fact('流程', request.flowName),
      fact('申请人', applicant(request)),
      fact('提交时间', time(request.submittedAt)),
      request.settledAt && fact('审结时间', time(request.settledAt))
    )
  );
}

/** The coloured word for how a request stands. */
export function badge({status, statusName}) {
  return el('span', {class: `hq-status hq-${String(status).toLowerCase()}`}, statusName);
}

/** Who has the request now, one line for each open step. */
export function holders(request) {
  return (request.currentSteps || []).map(step =>
    el(
      'div',
      {class: 'hq-holder'},
      el('strong', {}, step.step),
      '：',
      names(step.deciders) || '—',
      step.since && el('small', {}, `（自 ${time(step.since)}）`)
    )
  );
}

/** Links to the PDF records. */
export function records(request) {
  return (request.records || [])
    .filter(record => link(record.url))
    .map(record =>
      el(
        'a',
        {class: 'hq-record', href: link(record.url), target: '_blank', rel: 'noopener', title: '在新窗口打开'},
        recordLabel(record.kind, request.status)
      )
    );
}

/** What was attached, and the way to the page on which more is. */
export function attachments(request) {
  const page = link(`/requests/${encodeURIComponent(request.number)}/attachments`);
  return el(
    'div',
    {class: 'hq-attachments'},
    (request.attachments || [])
      .filter(one => link(one.url))
      .map(one => el('a', {class: 'hq-record', href: link(one.url), target: '_blank', rel: 'noopener', title: '在新窗口打开'}, one.name)),
    el('a', {class: 'btn btn-xs btn-default', href: page, target: '_blank', rel: 'noopener'}, '查看或添加附件')
  );
}

/** Everything that happened to it, in the order it happened. */
export function trail(request) {
  const entries = request.trail || [];
  if (!entries.length) return el('p', {class: 'hq-empty'}, '还没有审批记录。');
  const last = Math.max(...entries.filter(entry => entry.kind === 'FILED').map(entry => entry.round));
  return el('ol', {class: 'hq-trail'}, entries.map(entry => line(entry, last)));
}

function line(entry, last) {
  const kind = (entry.verdict || entry.kind).toLowerCase();
  const again = entry.kind === 'FILED' && entry.round > 1;
  const remark = entry.kind === 'FILED' ? '' : entry.remark;
  return el(
    'li',
    {class: `hq-entry hq-entry-${kind}`},
    el('div', {class: 'hq-entry-title'}, again ? `${entry.step}（${entry.remark}）` : entry.step, entry.verdict && ' ', entry.verdict && verdict(entry)),
    el('div', {class: 'hq-entry-meta'}, entry.post ? `${entry.byName} · ${entry.post}` : entry.byName, ' ', el('time', {datetime: entry.at}, time(entry.at))),
    remark && el('blockquote', {}, remark),
    entry.answers.length > 0 && filledIn(entry, last)
  );
}

const verdict = entry => el('span', {class: `hq-verdict hq-${entry.verdict.toLowerCase()}`}, entry.outcome);

/** An application that was revised since is read no more, unless somebody wants to. */
function filledIn(entry, last) {
  const outdated = entry.kind === 'FILED' && entry.round < last;
  return el('details', {open: !outdated}, el('summary', {}, '填写内容'), answers(entry.answers));
}

function answers(list) {
  return el('dl', {class: 'hq-answers'}, (list || []).map(answer => fact(answer.label, answer.value)));
}

function fact(label, value) {
  return el('div', {}, el('dt', {}, label), el('dd', {}, value == null || value === '' ? '—' : value));
}

function applicant(request) {
  const name = request.applicantName || request.applicant;
  const department = request.departmentName || request.department;
  return department ? `${name}（${department}）` : name;
}

function names(people) {
  return (people || []).map(person => person.name || person.id).join('、');
}
