// form-js turns a day that does not exist into another one, and drops what it cannot read without a word; here its fields say what they make of what is typed.
import {el} from './dom.js';
import {componentOf} from './forms.js';
import {clockTime, exists, missing, readDay, readTime, step, today} from './moments.js';

const typed = new WeakSet();

/** From now on fields for dates and times take what people write for them, and say so where that is not what they wrote. */
export function readMoments() {
  const on = (name, act) => window.addEventListener(name, event => isMoment(event.target) && act(event), true);
  on('input', event => event.isTrusted && begin(event.target));
  on('keydown', event => event.isTrusted && onKey(event));
  on('blur', event => settle(event));
  // Where a button takes no focus, the field does not hear that it is done.
  window.addEventListener('pointerdown', ({target}) => leave(document.activeElement, target), true);
  window.addEventListener('mousedown', ({target}) => chosen(target), true);
}

function isMoment(target) {
  return target instanceof HTMLInputElement && !target.readOnly && target.matches('.fjs-datetime-subsection input.fjs-input');
}

const isDay = input => Boolean(input.closest('.fjs-datepicker'));
const part = input => input.closest('.fjs-datetime-subsection');

function begin(input) {
  typed.add(input);
  hint(input, null);
}

function onKey(event) {
  const input = event.target;
  if (part(input).querySelector('.fjs-dropdownlist') && event.key === 'Enter') return chosen(part(input));
  if (event.key === 'Enter' || (event.key === 'ArrowDown' && isDay(input))) settle(event);
}

/** Something else on the page is pressed. */
function leave(input, target) {
  if (!isMoment(input) || !typed.has(input) || part(input).contains(target)) return;
  if (isDay(input)) settle({target: input});
  else input.dispatchEvent(new FocusEvent('blur'));
}

/** Chosen from the calendar or the list: what was typed before counts no more. */
function chosen(target) {
  const list = target instanceof Element && target.closest('.flatpickr-day, .fjs-dropdownlist-item, .fjs-datetime-subsection:has(.fjs-dropdownlist)');
  const input = list && part(list) && part(list).querySelector('input.fjs-input');
  if (!input || target === input) return;
  typed.delete(input);
  hint(input, null);
}

/** The person is done with the field. */
function settle(event) {
  const input = event.target;
  if (!typed.delete(input)) return;
  const {value, complaint} = input.value.trim() === '' ? {value: ''} : isDay(input) ? asDay(input) : asTime(input);
  hint(input, complaint);
  if (input.value === value) return;
  input.value = value;
  if (!isDay(input)) again(event);
}

// form-js reads a time from what it has drawn, so it is told of the text first and of the end of it when that is drawn.
function again(event) {
  event.stopImmediatePropagation();
  event.target.dispatchEvent(new Event('input', {bubbles: true}));
  Promise.resolve().then(() => event.target.dispatchEvent(new event.constructor(event.type, event)));
}

function asDay(input) {
  const day = readDay(input.value);
  if (!day) return {value: '', complaint: `「${brief(input)}」不是日期，没有填入。请按「2027/3/1」这样填写年、月、日。`};
  if (!exists(day)) return {value: '', complaint: `${missing(day)}，没有填入。请重新填写。`};
  const {year, month, day: number} = day;
  const name = `${year}年${month}月${number}日`;
  if (year < 1900 || year > 2200) return {value: '', complaint: `「${name}」的年份不对，没有填入。请重新填写。`};
  if (isOver(input, day)) return {value: '', complaint: `${name} 已经过去，没有填入。请填写今天或以后的日期。`};
  return {value: `${year}/${month}/${number}`, complaint: day.guessed ? `「${brief(input)}」已填为 ${name}，请核对。` : null};
}

function isOver(input, {year, month, day}) {
  const now = today();
  const order = (one, other) => one.year - other.year || one.month - other.month || one.day - other.day;
  return Boolean((component(input) || {}).disallowPassedDates) && order({year, month, day}, now) < 0;
}

function asTime(input) {
  const minutes = readTime(input.value);
  if (minutes === null) return {value: '', complaint: `「${brief(input)}」不是时刻，没有填入。请按「14:00」这样填写时和分。`};
  const every = step(component(input));
  const taken = minutes - (minutes % every);
  const told = `没有 ${clockTime(minutes)} 这一格，已改为 ${clockTime(taken)}，请核对。这里每 ${every} 分钟一格。`;
  return {value: clockTime(taken), complaint: taken === minutes ? null : told};
}

const component = input => componentOf(input, /-(?:date|time)$/);

const brief = ({value}) => (value.length > 20 ? `${value.slice(0, 20)}…` : value);

function hint(input, text) {
  const shown = part(input).querySelector('.hq-moment-hint');
  if (shown) shown.remove();
  if (text) part(input).append(el('div', {class: 'hq-moment-hint', role: 'alert'}, text));
}
