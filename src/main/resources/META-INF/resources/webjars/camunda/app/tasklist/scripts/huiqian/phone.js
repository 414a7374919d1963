// On a narrow screen one thing at a time: the list, or the one task that was tapped, with a way back.
import {el} from './dom.js';

const narrow = window.matchMedia('(max-width: 767px)');
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
  if (before !== reading) requestAnimationFrame(() => page() && (page().scrollTop = reading ? 0 : listAt));
}

// The bar opens by Angular, and closes by it; what opens a list of its own within the menu keeps it open.
function closeMenu({target}) {
  const chosen = target instanceof Element && target.closest('[cam-widget-header] .sections-menu a, [cam-widget-header] .account .dropdown-menu a, .navbar-brand');
  const toggle = document.querySelector('.navbar-toggle.open');
  if (toggle && chosen && !chosen.closest('.hq-notice-menu > a, .dropdown-toggle')) setTimeout(() => toggle.click());
}
