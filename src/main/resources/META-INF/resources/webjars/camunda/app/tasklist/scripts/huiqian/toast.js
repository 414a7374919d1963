// What was done just now, in one line that leaves by itself. The page makes room for it: it lies over nothing one may want to press.
import {el} from './dom.js';

const shownFor = 8000;

/** Says what was done. The parts may be texts and elements; data-number names the request it was done to. */
export function tell(number, ...parts) {
  const toast = el(
    'div',
    {class: 'hq-toast', role: 'status', 'data-number': number},
    parts.map(part => (typeof part === 'string' ? el('span', {}, part) : part)),
    el('button', {type: 'button', class: 'hq-close', 'aria-label': '关闭', onclick: () => leave(toast)}, '×')
  );
  // The latest alone is news; a pile of them would only hide the page.
  shelf().replaceChildren(toast);
  document.documentElement.classList.add('hq-telling');
  wait(toast);
  return toast;
}

// Who is reading it, or about to follow its link, is not hurried.
function wait(toast) {
  setTimeout(() => (toast.matches(':hover, :focus-within') ? wait(toast) : leave(toast)), shownFor);
}

function leave(toast) {
  toast.remove();
  if (!shelf().childElementCount) document.documentElement.classList.remove('hq-telling');
}

function shelf() {
  let shelf = document.querySelector('.hq-toasts');
  if (!shelf) {
    shelf = el('div', {class: 'hq-toasts', 'aria-live': 'polite'});
    document.body.append(shelf);
  }
  return shelf;
}
