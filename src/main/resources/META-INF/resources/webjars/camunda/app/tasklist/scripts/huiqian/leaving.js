// Nobody loses sight of a filled-in form by a slip: whatever would take it away asks first.
import {ask} from './ask.js';
import {taskInAddress} from './dom.js';
import {filledForm} from './forms.js';

const question = '表单还没有提交。要离开吗？已填写的内容会留在这台设备上，下次打开时可以接着填写。';
const farewell = '表单还没有提交。退出登录后，已填写的内容不会保留。要退出吗？';
const ways = 'a[href]:not([href=""]):not([target="_blank"]), li.task:not(.active), .task-filter:not(.active), .logout';
const lists = '.flatpickr-calendar.open, .fjs-dropdownlist';
let passing = false;
let busyField = false;

/** From now on asks before a filled-in form is left. */
export function guardForms() {
  window.addEventListener('click', onClick, true);
  // A calendar or a list closes by the key as well, and has done so by the time the key gets to the page.
  window.addEventListener('keydown', event => event.key === 'Escape' && (busyField = listOpen()), true);
  document.body.addEventListener('keydown', onKey);
}

const listOpen = () => [...document.querySelectorAll(lists)].some(list => list.offsetParent);

function onClick(event) {
  const form = passing || !(event.target instanceof Element) ? null : filledForm();
  if (!form) return;
  const way = wayOut(event.target, form.container);
  if (!way) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // Where it leads is where one is: there is nothing to ask, and nothing to be drawn anew.
  if (!staysHere(way)) leave(form, way);
}

async function leave(form, way) {
  if (!(await ask(way.closest('.logout') ? farewell : question, '离开', '继续填写'))) return;
  form.dirty = false;
  passing = true;
  way.click();
  passing = false;
}

/** What would take the form away if it were clicked; null if nothing would. */
function wayOut(target, container) {
  const dialog = container.closest('.modal');
  if (dialog) return target === dialog ? closer(dialog) : target.closest('.modal-footer button:not([type=submit]), .modal .close');
  return target.closest('.modal, .hq-ask, .form-pane') ? null : target.closest(ways);
}

function staysHere(way) {
  const task = way.matches('a[href*="#/?"]') && taskInAddress(way.getAttribute('href'));
  return Boolean(task) && task === taskInAddress();
}

function closer(dialog) {
  return dialog.querySelector('.modal-footer [ng-click*="dismiss"]');
}

function onKey(event) {
  if (event.key !== 'Escape') return;
  const dialog = document.querySelector('.modal:has(.fjs-container)');
  if (!dialog) return;
  const form = filledForm();
  if (busyField || form) event.stopPropagation();
  if (busyField || !form || document.querySelector('dialog[open]')) return;
  // The same key would close the question.
  event.preventDefault();
  leave(form, closer(dialog));
}
