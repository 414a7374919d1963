// form-js takes every comma for a decimal point and everything else for nonsense; here its number fields learn how people write numbers.
import {begunNumber, objection, plainNumber} from './amounts.js';
import {el} from './dom.js';
import {componentOf} from './forms.js';

const known = new WeakMap();
const atOnce = /Paste|Drop|Replacement/;

/** From now on number fields take what people write for numbers, and refuse what cannot be told. */
export function readNumbers() {
  const on = (name, act) => window.addEventListener(name, event => isNumber(event.target) && act(event), true);
  on('pointerdown', ({target}) => (target.inputMode = 'decimal'));
  on('focusin', ({target}) => remember(target, target.value, target.value));
  // form-js would drop signs it does not know before anybody could read them.
  on('keypress', event => (event.key === 'Enter' ? settle(event.target) : event.stopImmediatePropagation()));
  on('paste', event => event.stopImmediatePropagation());
  on('input', takeIn);
  on('compositionend', ({target}) => setTimeout(() => announce(target)));
  on('focusout', ({target}) => settle(target));
  // Where a button takes no focus, the field does not hear that it is done.
  window.addEventListener('pointerdown', ({target}) => isNumber(document.activeElement) && target !== document.activeElement && settle(document.activeElement), true);
}

function isNumber(target) {
  return target instanceof HTMLInputElement && !target.readOnly && target.matches('.fjs-form-field-number input.fjs-input');
}

function isWhole(input) {
  const component = componentOf(input);
  return Boolean(component) && component.decimalDigits === 0;
}

function takeIn(event) {
  const input = event.target;
  if (event.isComposing) return event.stopImmediatePropagation();
  const text = written(input);
  if (!event.inputType || atOnce.test(event.inputType)) return takeWhole(event, input, text);
  const begun = begunNumber(text);
  if (begun === null) return refuse(event, input, text);
  show(input, begun.replace(/,/g, ''), begun);
}

function takeWhole(event, input, text) {
  const number = text.trim() === '' ? '' : plainNumber(text);
  if (number === null) return refuse(event, input, text);
  show(input, number, number);
}

/** What the person wrote: commas are kept in mind, for the field shows none. */
function written(input) {
  const before = known.get(input);
  const grown = before && input.value !== before.shown && input.value.startsWith(before.shown);
  return grown ? before.text + input.value.slice(before.shown.length) : input.value;
}

function remember(input, shown, text) {
  known.set(input, {shown, text});
}

function show(input, shown, text) {
  if (input.value !== shown) input.value = shown;
  remember(input, shown, text);
  hint(input, null);
}

function refuse(event, input, text) {
  event.stopImmediatePropagation();
  const before = known.get(input);
  input.value = before ? before.shown : '';
  hint(input, objection(text, isWhole(input)));
}

/** The person is done with the field: commas must have been where commas belong. */
function settle(input) {
  const before = known.get(input);
  if (!before || input.value !== before.shown || !before.text.includes(',')) return;
  if (plainNumber(before.text) !== null) return;
  const complaint = objection(before.text, isWhole(input));
  input.value = '';
  announce(input);
  hint(input, complaint);
}

function announce(input) {
  input.dispatchEvent(new Event('input', {bubbles: true}));
}

function hint(input, text) {
  const field = input.closest('.fjs-form-field');
  const shown = field.querySelector('.hq-number-hint');
  if (shown) shown.remove();
  if (text) field.append(el('div', {class: 'hq-number-hint', role: 'alert'}, text));
}
