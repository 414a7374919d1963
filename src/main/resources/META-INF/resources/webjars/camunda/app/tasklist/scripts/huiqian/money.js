// Money that one may only read is written as the records write it: 2,500.50 rather than 2500.5.

const fields = '.fjs-form-field-number input.fjs-input';
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
const seen = new WeakSet();
const words = new Intl.NumberFormat('zh-CN', {minimumFractionDigits: 2, maximumFractionDigits: 2});

/** From now on sums that are only shown have their commas and their cents. */
export function showMoney() {
  new MutationObserver(records => records.forEach(({addedNodes}) => addedNodes.forEach(look))).observe(document.body, {childList: true, subtree: true});
}

function look(node) {
  if (!(node instanceof Element)) return;
  const inputs = node.matches(fields) ? [node] : [...node.querySelectorAll(fields)];
  inputs.filter(input => input.readOnly && !seen.has(input) && isMoney(input)).forEach(dress);
}

function isMoney(input) {
  const group = input.closest('.fjs-input-group');
  return Boolean(group) && [...group.querySelectorAll('.fjs-input-adornment-text')].some(unit => unit.textContent.trim() === '元');
}

/** The form goes on reading and writing the plain number, and draws over nothing. */
function dress(input) {
  seen.add(input);
  let plain = native.get.call(input);
  const draw = () => native.set.call(input, input.readOnly ? shown(plain) : plain);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => (input.readOnly ? plain : native.get.call(input)),
    set: value => {
      plain = value == null ? '' : String(value);
      draw();
    }
  });
  draw();
}

const shown = plain => (/^-?\d+(\.\d+)?$/.test(plain) ? words.format(Number(plain)) : plain);
