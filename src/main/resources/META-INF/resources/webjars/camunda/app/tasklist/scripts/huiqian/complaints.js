// What Tasklist says of a failure, in words for whoever reads it: it would show the names of its own parts, markup and the server's English.
import {onStart} from './application.js';
import {taskInAddress} from './dom.js';
import {isGone} from './gone.js';

const parts = /^(?:<[\w.-]+> <- )+/;
const failed = '未能加载';
const again = '请刷新页面后重试';
const read = new WeakSet();

/** From now on every message of the application reads Chinese, and none is shown where another one says it already. */
export function mendComplaints() {
  onStart(injector => {
    const notifications = injector.get('Notifications');
    const add = notifications.add;
    notifications.add = function (notification) {
      if (isSaidAlready(notification)) return undefined;
      if (notification.type === 'danger' && !notification.unsafe && !read.has(notification)) mend(notification);
      read.add(notification);
      return add.call(this, notification);
    };
  });
  new MutationObserver(punctuate).observe(document.body, {childList: true, subtree: true, characterData: true});
}

/** Some it writes into its pages itself. */
function punctuate(records) {
  for (const {target, addedNodes} of records)
    for (const node of addedNodes.length ? addedNodes : [target]) {
      const place = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (place instanceof Element) (place.closest('.alert') ? [place] : place.querySelectorAll('.alert')).forEach(widenColons);
    }
}

function widenColons(place) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.replace(/(\p{Script=Han}): ?/gu, '$1：');
    if (text !== walker.currentNode.data) walker.currentNode.data = text;
  }
}

/** By the question to sign in again, or by the sentence on what became of the step. */
function isSaidAlready({type, status, message}) {
  if (type !== 'danger') return false;
  const ofTheTask = [status, message].some(text => /^<[^>]*task[^>]*> <- /i.test(decoded(text)));
  return Boolean(document.querySelector('dialog.hq-signin')) || (ofTheTask && isGone(taskInAddress()));
}

function mend(notification) {
  const [status, message] = [notification.status, notification.message].map(plain);
  const twice = !message || message === status || !status;
  const whole = parts.test(decoded(notification.status)) || parts.test(decoded(notification.message)) || isForeign(status);
  Object.assign(notification, twice && !whole ? {status, message} : {status: whole ? failed : status, message: said(message || status)});
  if (notification.message === notification.status) notification.message = '';
}

const said = text => (isForeign(text) ? again : text);
const isForeign = text => /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text);
const plain = text => decoded(text).replace(parts, '').trim();

function decoded(text) {
  return String(text ?? '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
