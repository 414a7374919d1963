// On a narrow screen one thing at a time: the list, or the one task that was tapped, with a way back.
import {el} from './dom.js';

const narrow = window.matchMedia('(max-width: 767px)');
const settling = 30000;
let listAt = 0;

/** From now on a tapped card brings its task into sight, and a chosen menu entry closes the menu. */
export function fitPhones() {
  document.body.append(el('a', {class: 'hq-back', href: '#/'}, '‹ 返回待办列表'));
  window.addEventListener('hashchange', turn);
  narrow.addEventListener('change', turn);
  document.addEventListener('click', closeMenu);
  turn();
}

const page = () => document.querySelector('.page-wrap.three-cols-layout');

function turn() {
  const reading = narrow.matches && /[?&]task=[^&]/.test(location.hash) && !location.hash.startsWith('#/my-requests');
  const before = document.documentElement.classList.contains('hq-reading');
  if (!before && reading && page()) listAt = page().scrollTop;
  document.documentElement.classList.toggle('hq-reading', reading);
  if (before === reading) return;
  if (reading) requestAnimationFrame(() => page() && (page().scrollTop = 0));
  else keepPlace();
}

// After a step is done the list is drawn anew, several times, and is shorter for a moment each time: one stays where one was, until one scrolls.
function keepPlace() {
  let keeping = true;
  const stop = () => (keeping = false);
  const hands = ['touchstart', 'wheel', 'keydown'];
  hands.forEach(hand => document.addEventListener(hand, stop, {once: true, passive: true}));
  setTimeout(stop, settling);
  const hold = () => {
    if (!keeping || !page() || document.documentElement.classList.contains('hq-reading')) return;
    page().scrollTop = listAt;
    requestAnimationFrame(hold);
  };
  requestAnimationFrame(hold);
}

// The bar opens by Angular, and closes by it; what opens a list of its own within the menu keeps it open.
function closeMenu({target}) {
  const chosen = target instanceof Element && target.closest('[cam-widget-header] .sections-menu a, [cam-widget-header] .account .dropdown-menu a, .navbar-brand');
  const toggle = document.querySelector('.navbar-toggle.open');
  if (toggle && chosen && !chosen.closest('.hq-notice-menu > a, .dropdown-toggle')) setTimeout(() => toggle.click());
}
