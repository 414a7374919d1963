// What all web applications share: the one login page, and the union's own pages in the account menu.

import {isStillTheirs, owner} from './owner.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** The applications would show a login of their own: the union's is the one for all of them. */
function toTheLogin() {
  if (!/^#!?\/login/.test(location.hash)) return;
  const wanted = decodeURIComponent((location.hash.match(/[?&]destination=([^&]*)/) || [])[1] || '');
  // Whoever was at work here and now has to sign in again is told why.
  location.replace(root + '/login' + (owner() && isStillTheirs() ? '?ended' : '') + (wanted.startsWith('/') ? '#' + wanted : ''));
}

async function pages() {
  try {
    const response = await fetch(root + '/api/me', {
      credentials: 'same-origin',
      headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'}
    });
    return response.ok ? (await response.json()).links : [];
  } catch (offline) {
    return [];
  }
}

function entry({label, path}) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + path;
  link.target = '_self';
  link.textContent = label;
  item.append(link);
  return item;
}

/** The menu is drawn anew at every login. */
async function extendMenus() {
  const menus = [...document.querySelectorAll('[cam-widget-header] .account .dropdown-menu')]
    .filter(menu => !menu.dataset.hqPages);
  if (!menus.length) return;
  menus.forEach(menu => { menu.dataset.hqPages = 'yes'; });
  const links = await pages();
  for (const menu of menus) {
    const logout = menu.querySelector('.logout');
    links.forEach(link => menu.insertBefore(entry(link), logout));
  }
}

window.addEventListener('hashchange', toTheLogin);
new MutationObserver(extendMenus).observe(document.documentElement, {childList: true, subtree: true});
toTheLogin();
extendMenus();
