// Tasklist offers everyone what only administrators may do: the style sheet hides it unless the page is an administrator's.

const adminApi = document.querySelector('base').getAttribute('admin-api');

/** Shows nothing. It is rendered whenever somebody logs in, which is when the page must learn who it belongs to. */
export default {
  id: 'hq-admins',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render(container, {api}) {
    fetch(`${adminApi}auth/user/${encodeURIComponent(api.engine)}`, {credentials: 'same-origin'})
      .then(response => (response.ok && response.status !== 204 ? response.json() : null))
      .catch(() => null)
      .then(user => {
        const admin = !!user && (user.authorizedApps || []).includes('admin');
        document.documentElement.classList.toggle('hq-admin', admin);
      });
  }
};
