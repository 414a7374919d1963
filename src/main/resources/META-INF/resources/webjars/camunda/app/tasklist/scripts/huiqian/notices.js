// 通知: what happened to one's requests and steps, in the navigation bar.
import {el, fill, time} from './dom.js';
import {post, read} from './api.js';
import {address} from './requests-table.js';
import {onAnswer, onFetched} from './wire.js';

/** Where a notice leads: to the step that waits for its reader, else to the request. */
const aim = notice => (notice.task ? `#/?task=${encodeURIComponent(notice.task)}` : address(notice.number));

const everyMinute = 60000;
const acting = /\/(?:submit-form|complete|start|withdrawal|reminder)$/;

class Notices {
  constructor(container, token) {
    this.token = token;
    this.count = el('span', {class: 'hq-count'});
    this.button = el('a', {href: '', role: 'button', 'aria-expanded': 'false', onclick: event => this.toggle(event)}, '通知', this.count);
    this.panel = el('div', {class: 'hq-notices', hidden: true});
    this.items = [];
    this.closer = event => container.contains(event.target) || this.close();
    document.addEventListener('click', this.closer);
    this.timer = setInterval(() => document.hidden || this.load(), everyMinute);
    container.append(el('div', {class: 'hq-notice-menu'}, this.button, this.panel));
    this.load();
  }

  stop() {
    clearInterval(this.timer);
    document.removeEventListener('click', this.closer);
  }

  toggle(event) {
    event.preventDefault();
    if (!this.panel.hidden) return this.close();
    this.panel.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.load();
  }

  close() {
    this.panel.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
  }

  load() {
    return read('/api/notices').then(
      page => this.show(page),
      // Quiet in the bar: a server that is away says so where one acts.
      problem => fill(this.panel, el('p', {class: 'hq-problem', role: 'alert'}, problem.message))
    );
  }

  show(page) {
    this.items = page.items || [];
    const total = page.total == null ? this.items.length : page.total;
    this.count.textContent = total ? `(${total})` : '';
    this.button.classList.toggle('hq-unread', total > 0);
    badge(total);
    fill(
      this.panel,
      this.items.length
        ? [this.readAll(), el('ul', {}, this.items.map(notice => this.row(notice)))]
        : el('p', {class: 'hq-empty'}, '没有新通知。')
    );
  }

  readAll() {
    const mark = () => this.markRead(this.items.map(notice => notice.id));
    return el('div', {class: 'hq-notices-head'}, el('button', {type: 'button', class: 'btn btn-link', onclick: mark}, '全部标为已读'));
  }

  row(notice) {
    return el(
      'li',
      {},
      el('div', {class: 'hq-notice-text'}, notice.message),
      el(
        'div',
        {class: 'hq-notice-meta'},
        notice.number && el('a', {href: aim(notice), onclick: () => this.close()}, notice.task ? `去办理 ${notice.number}` : notice.number),
        el('time', {datetime: notice.createdAt}, time(notice.createdAt)),
        el('button', {type: 'button', class: 'btn btn-link btn-xs', onclick: () => this.markRead([notice.id])}, '已读')
      )
    );
  }

  markRead(ids) {
    return post('/api/notices/read', {ids}, this.token).then(
      () => this.load(),
      problem => this.panel.prepend(el('p', {class: 'hq-problem', role: 'alert'}, problem.message))
    );
  }
}

// On a phone the bar is folded away: its number stays in sight.
function badge(total) {
  const head = document.querySelector('[cam-widget-header] .navbar-header');
  if (!head) return;
  head.querySelectorAll('.hq-badge').forEach(old => old.remove());
  if (total) head.append(el('span', {class: 'hq-badge', role: 'status', 'aria-label': `${total} 条未读通知`}, total > 99 ? '99+' : total));
}

let current = null;
let later = null;

// Whatever was done on this page may have settled a notice or brought one.
function lookAgain(path, status) {
  if (status > 299 || !acting.test(path)) return;
  clearTimeout(later);
  later = setTimeout(() => current && current.load(), 300);
}

onAnswer(({path, status}) => lookAgain(path, status));
onFetched((path, {status}) => lookAgain(path, status));

export default {
  id: 'hq-notices',
  pluginPoint: 'tasklist.navbar.action',
  priority: 40,
  render(container, {api}) {
    if (current) current.stop();
    current = new Notices(container, api.CSRFToken);
  },
  unmount() {
    if (current) current.stop();
    current = null;
  }
};
