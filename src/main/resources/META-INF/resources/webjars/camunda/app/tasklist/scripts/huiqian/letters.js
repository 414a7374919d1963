// How much of what a text may hold is used, beside the words of the form that say how much that is.
import {el} from './dom.js';

/** From now on texts with a limit in their description are counted while one writes. */
export function countLetters() {
  document.addEventListener('input', ({target}) => target instanceof HTMLTextAreaElement && count(target));
}

function count(text) {
  const field = text.closest('.fjs-form-field-textarea');
  const limit = field && /最多 ?(\d+) ?字/.exec(field.innerText);
  if (!limit) return;
  let shown = field.querySelector('.hq-letters');
  if (!shown) field.append((shown = el('div', {class: 'hq-letters'})));
  shown.textContent = `${text.value.length}/${limit[1]}`;
  shown.classList.toggle('hq-too-many', text.value.length > Number(limit[1]));
}
