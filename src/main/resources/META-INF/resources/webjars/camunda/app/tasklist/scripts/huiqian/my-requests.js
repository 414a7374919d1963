// 我的申请: what one has filed, where it stands, what can be downloaded, and the two things one can still do about it.
import {el, fill} from './dom.js';
import {post, read} from './api.js';
import {ask} from './ask.js';
import {owner} from './owner.js';
import {attachments, heading, holders, records, trail} from './trail.js';
import {path, table, underWay} from './requests-table.js';
import {statusCodes, statusLabel} from './words.js';

const pageSize = 20;
const soon = 1000;
const looks = 60;

class MyRequests {
  constructor(container, api) {
    this.api = api;
    this.page = 0;
    this.looks = looks;
    this.leaving = new Set();
    this.acts = {
      busy: request => this.isBusy(request),
      leaves: request => this.isLeaving(request),
      open: request => this.follow(request.number),
      go: request => this.go(request),
      remind: request => this.remind(request),
      withdraw: request => this.withdraw(request)
    };
    this.flow = el('select', {id: 'hq-flow', class: 'form-control', onchange: () => this.turnTo(0)}, option('', '全部流程'));
    this.status = el(
      'select',
      {id: 'hq-status', class: 'form-control', onchange: () => this.turnTo(0)},
      option('', '全部状态'),
      statusCodes.map(code => option(code, statusLabel(code)))
    );
    this.message = el('div', {'aria-live': 'polite'});
    this.detail = el('section', {class: 'hq-detail', hidden: true});
    this.head = el('h3', {}, '我的申请');
    this.list = el('div', {class: 'hq-list'});
    container.append(el('main', {class: 'hq-view hq-my-requests'}, this.bar(), this.message, this.detail, this.list));
    this.offerFlows();
    this.open(numberInAddress());
    this.turnTo(0);
  }

  bar() {
    return el(
      'div',
      {class: 'hq-bar'},
      this.head,
      el('div', {class: 'hq-choice'}, el('label', {for: 'hq-flow'}, '流程'), this.flow),
      el('div', {class: 'hq-choice'}, el('label', {for: 'hq-status'}, '状态'), this.status),
      el('button', {type: 'button', class: 'btn btn-default', onclick: () => this.load()}, '刷新'),
      el('a', {class: 'btn btn-link', href: '#/'}, '返回待办')
    );
  }

  offerFlows() {
    const query = 'latestVersion=true&active=true&sortBy=name&sortOrder=asc&maxResults=200';
    fetch(`${this.api.engineApi}/process-definition?${query}`, {credentials: 'same-origin', headers: {Accept: 'application/json'}})
      .then(response => (response.ok ? response.json() : []))
      .then(flows => this.flow.append(...flows.map(flow => option(flow.key, flow.name || flow.key))))
      // Without the list one still sees all requests.
      .catch(() => {});
  }

  turnTo(page) {
    this.page = page;
    return this.load();
  }

  load() {
    const asked = {page: this.page, size: pageSize, flow: this.flow.value, status: this.status.value};
    this.asked = asked;
    return read('/api/requests', asked).then(
      // Answers may overtake each other: only the last question counts.
      answer => asked === this.asked && this.show(answer),
      problem => asked === this.asked && fill(this.list, complaint(problem))
    );
  }

  show({items = [], total = 0}) {
    if (!items.length && this.page > 0) return this.turnTo(0);
    this.total = total;
    fill(this.list, items.length ? [table(items, this.acts), this.pager(total)] : this.nothing());
    this.lookAgain(items);
  }

  // Withdrawn just now, or decided: until the outcome is on file, nothing more can be done about it.
  isBusy(request) {
    return underWay(request) || this.isLeaving(request);
  }

  isLeaving(request) {
    return this.leaving.has(request.number) && ['PENDING', 'RETURNED'].includes(request.status);
  }

  // An outcome takes the server a moment. Should it take longer, 刷新 is there.
  lookAgain(items) {
    clearTimeout(this.timer);
    if (!items.some(request => this.isBusy(request)) || !this.looks--) return;
    this.timer = setTimeout(() => this.list.isConnected && this.load().then(() => this.refresh()), soon);
  }

  nothing() {
    return this.flow.value || this.status.value
      ? el('p', {class: 'hq-empty'}, '没有符合条件的申请。')
      : el('p', {class: 'hq-empty'}, '您还没有提交过申请。点击上方的「发起申请」，选择要办的事项，填写后提交即可。');
  }

  // Opens the step that waits for the applicant.
  go(request) {
    return read('/api/inbox', {size: 200}).then(
      inbox => {
        const step = inbox.items.find(item => item.number === request.number);
        if (step) location.hash = `#/?task=${encodeURIComponent(step.task)}`;
        else this.load();
      },
      problem => fill(this.message, complaint(problem))
    );
  }

  remind(request) {
    return this.act(`/api/requests/${encodeURIComponent(request.number)}/reminder`, `已提醒经办人尽快处理 ${request.number}。`);
  }

  async withdraw(request) {
    const question = `确定要撤回申请 ${request.number}（${request.title}）吗？撤回后不能恢复，需要时请重新提交。`;
    if (!(await ask(question, '撤回'))) return;
    return this.act(`/api/requests/${encodeURIComponent(request.number)}/withdrawal`, `申请 ${request.number} 已撤回。`, () =>
      this.leaving.add(request.number)
    );
  }

  act(route, done, then = () => {}) {
    this.looks = looks;
    return post(route, undefined, this.api.CSRFToken)
      .then(
        () => {
          then();
          fill(this.message, el('p', {class: 'hq-done', role: 'status'}, done));
        },
        problem => fill(this.message, complaint(problem))
      )
      .then(() => Promise.all([this.load(), this.refresh()]));
  }

  pager(total) {
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const turn = (label, page, possible) =>
      el('button', {type: 'button', class: 'btn btn-default btn-sm', disabled: !possible, onclick: () => this.turnTo(page)}, label);
    return el(
      'nav',
      {class: 'hq-pager', 'aria-label': '翻页'},
      turn('上一页', this.page - 1, this.page > 0),
      el('span', {}, `第 ${this.page + 1} / ${pages} 页，共 ${total} 件`),
      turn('下一页', this.page + 1, this.page + 1 < pages)
    );
  }

  follow(number) {
    this.open(number);
    this.detail.scrollIntoView({block: 'nearest'});
  }

  open(number) {
    if (!number) return;
    this.number = number;
    this.detail.hidden = false;
    fill(this.detail, el('p', {class: 'hq-empty'}, '正在加载…'));
    this.refresh();
  }

  refresh() {
    const number = this.number;
    if (!number || this.detail.hidden) return;
    return read(`/api/requests/${encodeURIComponent(number)}`).then(
      request => number === this.number && this.showDetail(request),
      problem => number === this.number && fill(this.detail, this.closer(), complaint(problem))
    );
  }

  showDetail(request) {
    // Opened from a notice or a link, it may be somebody else's.
    const own = request.applicant === owner();
    fill(this.head, own ? '我的申请' : '查看申请');
    this.list.hidden = !own && this.total === 0;
    fill(this.detail, this.closer(), heading(request), holders(request), el('div', {class: 'hq-records'}, records(request)), attachments(request), trail(request));
  }

  closeDetail() {
    this.detail.hidden = true;
    this.list.hidden = false;
    fill(this.head, '我的申请');
  }

  closer() {
    return el('button', {type: 'button', class: 'hq-close', 'aria-label': '关闭', onclick: () => this.closeDetail()}, '×');
  }
}

function option(value, label) {
  return el('option', {value}, label);
}

function complaint(problem) {
  return el('p', {class: 'hq-problem', role: 'alert'}, problem.message);
}

function numberInAddress() {
  return new URLSearchParams(location.hash.split('?')[1] || '').get('number');
}

export default [
  {
    id: 'hq-my-requests',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: {path, label: '我的申请'},
    render(container, {api}) {
      new MyRequests(container, api);
    }
  },
  {
    id: 'hq-my-requests-link',
    pluginPoint: 'tasklist.navbar.action',
    priority: 50,
    render(container) {
      container.append(el('a', {href: `#${path}`}, el('span', {class: 'glyphicon glyphicon-folder-open'}), ' 我的申请'));
    }
  }
];
