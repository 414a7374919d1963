// Whom the page was loaded for. In another tab somebody else may have signed in since: nothing goes out under their name from here.
import {el} from './dom.js';
import {onAnswer, onFetched, writeWith} from './wire.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const place = 'hq-account';
const whoever = /^\/camunda\/api\/admin\/auth\/user\/[^/]+$/;
const leaving = /^\/camunda\/api\/admin\/auth\/user\/[^/]+\/logout$/;
const belongings = /^(hq-draft:|camunda-form:)/;
const seldom = 3000;
let account = null;
let looked = 0;
let strange = false;

/** The account this page was loaded for; null as long as nobody has signed in. */
export const owner = () => account;

/** Whether the browser still is this person's: what one person typed is not kept once it is somebody else's. */
export const isStillTheirs = () => account !== null && localStorage.getItem(place) === account;

/** Asks the server who is signed in now: {id, name}, null for nobody, undefined if it cannot be told. */
export async function whoIsSignedIn() {
  try {
    const response = await fetch(`${root}/api/me`, {
      credentials: 'same-origin',
      headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'}
    });
    if (response.status === 401) return null;
    return response.ok ? await response.json() : undefined;
  } catch (offline) {
    return undefined;
  }
}

function belongTo(person) {
  if (account) return account === person || estrange();
  account = person;
  writeWith('X-Huiqian-Account', person);
  if (localStorage.getItem(place) !== person) clearAway();
  localStorage.setItem(place, person);
  // Tabs that wait for this person to sign in again hear of it.
  localStorage.setItem('hq-signed-in', String(Date.now()));
}

/** What people typed and did not submit is nobody else's business on a shared computer. */
function clearAway() {
  Object.keys(localStorage).filter(key => belongings.test(key)).forEach(key => localStorage.removeItem(key));
}

function forgetThem() {
  clearAway();
  localStorage.removeItem(place);
}

onAnswer(({method, path, status, text, header}) => {
  if (method === 'GET' && status === 200 && whoever.test(path)) belongTo(JSON.parse(text).userId);
  if (method === 'POST' && status < 300 && leaving.test(path)) forgetThem();
  if (status === 409 && header('X-Huiqian-Account')) estrange();
});

onFetched((path, response) => response.status === 409 && response.headers.get('X-Huiqian-Account') && estrange());

/** Says once, for good, that the page is no longer that of whoever sits here. */
async function estrange() {
  if (strange) return;
  strange = true;
  const name = document.querySelector('[cam-widget-header] .account > a');
  const now = await whoIsSignedIn();
  const words =
    `现在登录的是${now ? now.name : '另一个人'}，这个页面是${name ? name.textContent.trim() : account}打开的，在这里不能再提交。` +
    '填写的内容还在，需要时请先复制下来，再刷新页面。';
  document.body.append(
    el('div', {class: 'hq-estranged', role: 'alert'}, el('span', {}, words), el('button', {type: 'button', class: 'btn btn-default', onclick: () => location.reload()}, '刷新'))
  );
}

async function look() {
  if (!account || document.hidden || Date.now() - looked < seldom) return;
  looked = Date.now();
  const person = await whoIsSignedIn();
  if (person && person.id !== account) estrange();
}

window.addEventListener('storage', event => {
  if (event.key === place && account && event.newValue && event.newValue !== account) estrange();
});
window.addEventListener('focus', look);
document.addEventListener('visibilitychange', look);
