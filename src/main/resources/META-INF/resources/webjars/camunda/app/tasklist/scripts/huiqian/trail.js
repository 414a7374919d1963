// One request as everybody involved may read it: who applied, what was filed, who decided what.
import {el, time} from './dom.js';
import {link} from './api.js';
import {recordLabel, statusLabel, verdictLabel} from './words.js';

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
  return el('span', {class: `hq-status hq-${String(status).toLowerCase()}`}, statusName || statusLabel(status));
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
        recordLabel(record.kind)
      )
    );
}

/** Everything filed and decided, in the order it happened. */
export function trail(request) {
  const decisions = request.decisions || [];
  const forms = (request.submissions || []).filter(submission => !isDecision(submission, decisions));
  const entries = [
    ...forms.map(submission => ({at: submission.at, node: () => filed(submission, forms)})),
    ...decisions.map(decision => ({at: decision.decidedAt, node: () => decided(decision)})),
    ...(request.moves || []).map(move => ({at: move.movedAt, node: () => moved(move)}))
  ];
  entries.sort((one, other) => new Date(one.at) - new Date(other.at));
  if (!entries.length) return el('p', {class: 'hq-empty'}, '还没有审批记录。');
  return el('ol', {class: 'hq-trail'}, entries.map(entry => entry.node()));
}

// A decision is a form too; it is told once, as a decision.
function isDecision(submission, decisions) {
  return (
    !submission.application &&
    decisions.some(
      decision =>
        decision.step === submission.step &&
        decision.decider === submission.by &&
        Math.abs(new Date(decision.decidedAt) - new Date(submission.at)) < 5000
    )
  );
}

function filed(submission, forms) {
  const later = forms.some(other => other.application && other.round > submission.round);
  const title = submission.application ? (submission.round > 1 ? `第 ${submission.round} 次提交` : '提交申请') : submission.step;
  return entry(
    'filed',
    title,
    submission.post ? `${submission.byName} · ${submission.post}` : submission.byName,
    submission.at,
    el('details', {open: !submission.application || !later}, el('summary', {}, '填写内容'), answers(submission.answers))
  );
}

function decided(decision) {
  const who = `${decision.deciderName || decision.decider}${decision.post ? ` · ${decision.post}` : ''}${decision.acting ? '（代）' : ''}`;
  return entry(
    String(decision.verdict).toLowerCase(),
    [decision.step, ' ', el('span', {class: `hq-verdict hq-${String(decision.verdict).toLowerCase()}`}, verdictLabel(decision.verdict))],
    who,
    decision.decidedAt,
    decision.comment && el('blockquote', {}, decision.comment)
  );
}

// The flow was changed while the request was under way, and the request goes on under the new one.
function moved(move) {
  return entry(
    'moved',
    `流程由第 ${move.fromVersion} 版改为第 ${move.toVersion} 版`,
    move.byName || move.by,
    move.movedAt,
    move.note && el('blockquote', {}, move.note)
  );
}

function entry(kind, title, who, at, body) {
  return el(
    'li',
    {class: `hq-entry hq-entry-${kind}`},
    el('div', {class: 'hq-entry-title'}, title),
    el('div', {class: 'hq-entry-meta'}, who, ' ', el('time', {datetime: at}, time(at))),
    body
  );
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
