// Says the number of an application once it is filed: Tasklist alone only says that it was.
import {el} from './dom.js';
import {address} from './requests-table.js';

const filing = /\/process-definition\/.+\/(submit-form|start)(\?|$)/;

/** From now on shows the number of every application filed on this page, until it is dismissed. */
export function announceNumbers() {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(method).toUpperCase() === 'POST' && filing.test(String(url))) {
      this.addEventListener('load', () => announce(this), {once: true});
    }
    return open.call(this, method, url, ...rest);
  };
}

function announce(request) {
  if (request.status < 200 || request.status > 299) return;
  const number = businessKey(request);
  if (number) show(number);
}

function businessKey(request) {
  try {
    const body = typeof request.response === 'string' ? JSON.parse(request.response) : request.response;
    return body && body.businessKey;
  } catch (e) {
    return null;
  }
}

function show(number) {
  const toast = el(
    'div',
    {class: 'hq-toast', role: 'status', 'data-number': number},
    el('span', {}, `已提交，编号 ${number}`),
    el('a', {href: address(number), onclick: () => toast.remove()}, '我的申请'),
    el('button', {type: 'button', class: 'hq-close', 'aria-label': '关闭', onclick: () => toast.remove()}, '×')
  );
  shelf().append(toast);
}

function shelf() {
  let shelf = document.querySelector('.hq-toasts');
  if (!shelf) {
    shelf = el('div', {class: 'hq-toasts'});
    document.body.append(shelf);
  }
  return shelf;
}
