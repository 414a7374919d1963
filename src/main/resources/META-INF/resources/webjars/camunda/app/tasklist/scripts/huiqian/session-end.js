// The session ends while somebody is filling in a form: the form stays, and one signs in beside it.
import {el} from './dom.js';
import {filledForm} from './forms.js';
import {owner, whoIsSignedIn} from './owner.js';
import {tell} from './toast.js';
import {holdBackEndedSessions, onAnswer} from './wire.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const writing = /\/(submit-form|start|complete)$/;
let asked = false;

/** From now on an ended session takes no filled-in form with it. */
export function outliveSessions() {
  holdBackEndedSessions(() => !!filledForm());
  onAnswer(({status, path}) => status === 401 && filledForm() && (!asked || writing.test(path)) && askToSignIn());
  window.addEventListener('focus', lookAgain);
  window.addEventListener('storage', event => event.key === 'hq-signed-in' && lookAgain());
  document.addEventListener('visibilitychange', () => document.hidden || lookAgain());
}

const dialog = () => document.querySelector('dialog.hq-signin');

function askToSignIn() {
  asked = true;
  if (dialog()) return;
  const around = el(
    'dialog',
    {class: 'hq-ask hq-signin', 'aria-label': '重新登录'},
    el('p', {}, '登录已过期或系统重启过，请重新登录。您填写的内容还在，登录后回到这里就可以继续提交。'),
    el(
      'div',
      {class: 'hq-ways'},
      el('a', {class: 'btn btn-default', href: `${root}/login?ended${location.hash}`, target: '_self'}, '在本页登录'),
      el('a', {class: 'btn btn-primary', href: `${root}/login?ended`, target: '_blank'}, '在新窗口登录')
    )
  );
  around.addEventListener('close', () => around.remove());
  document.body.append(around);
  around.showModal();
}

// Somebody else who signs in there is told so by the page's owner.
async function lookAgain() {
  if (!dialog() || ((await whoIsSignedIn()) || {}).id !== owner()) return;
  asked = false;
  if (!dialog()) return;
  dialog().close();
  tell(null, '已重新登录，可以继续填写和提交。');
}
