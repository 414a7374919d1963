// What all web applications share: the one login page, and the union's own pages in the account menu.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const adminApi = document.querySelector('base').getAttribute('admin-api');

/** The applications would show a login of their own: the union's is the one for all of them. */
function toTheLogin() {
  if (!/^#!?\/login/.test(location.hash)) return;
  const wanted = decodeURIComponent((location.hash.match(/[?&]destination=([^&]*)/) || [])[1] || '');
  location.replace(root + '/login' + (wanted.startsWith('/') ? '#' + wanted : ''));
}

async function groups() {
  try {
    const response = await fetch(adminApi + 'auth/user/default', {credentials: 'same-origin'});
    return response.status === 200 ? (await response.json()).authorizedApps || [] : [];
  } catch (offline) {
    return [];
  }
}

const PAGES = [
  {label: '修改密码', path: '/password', for: () => true},
  {label: '人员名册', path: '/people', for: apps => apps.includes('admin')},
  {label: '审计日志', path: '/audit', for: apps => apps.includes('admin')}
];

function entry(page) {
  const item = document.createElement('li');
  item.className = 'hq-page';
  const link = document.createElement('a');
  link.href = root + page.path;
  link.target = '_self';
  link.textContent = page.label;
  item.append(link);
  return item;
}

/** The menu is drawn anew at every login. */
async function extendMenus() {
  const menus = [...document.querySelectorAll('[cam-widget-header] .account .dropdown-menu')]
    .filter(menu => !menu.dataset.hqPages);
  if (!menus.length) return;
  menus.forEach(menu => { menu.dataset.hqPages = 'yes'; });
  const apps = await groups();
  for (const menu of menus) {
    const logout = menu.querySelector('.logout');
    PAGES.filter(page => page.for(apps)).forEach(page => menu.insertBefore(entry(page), logout));
  }
}

window.addEventListener('hashchange', toTheLogin);
new MutationObserver(extendMenus).observe(document.documentElement, {childList: true, subtree: true});
toTheLogin();
extendMenus();
