// Tasklist offers everyone what only administrators may do: the style sheet hides it unless the page is an administrator's.

/** Marks the page of an administrator, again whenever somebody logs in. */
export function markAdmins() {
  check();
  window.addEventListener('hashchange', check);
}

function check() {
  const base = document.querySelector('base');
  const engine = /\/app\/tasklist\/([^/#?]+)/.exec(location.pathname);
  fetch(`${base.getAttribute('admin-api')}auth/user/${engine ? engine[1] : 'default'}`, {credentials: 'same-origin'})
    .then(response => (response.ok && response.status !== 204 ? response.json() : null))
    .catch(() => null)
    .then(user => {
      const admin = !!user && (user.authorizedApps || []).includes('admin');
      document.documentElement.classList.toggle('hq-admin', admin);
    });
}
