// The union's own HTTP API, under the session of the page.

const appRoot = document.querySelector('base').getAttribute('app-root');
const root = appRoot.replace(/\/camunda$/, '');

/** Reads JSON from one of our routes, such as /api/requests. Rejects with an Error whose message is Chinese. */
export function read(path, parameters) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters || {})) {
    if (value !== '' && value != null) query.set(key, value);
  }
  const text = query.toString();
  return call(root + path + (text ? '?' + text : ''), {});
}

/** Posts to one of our routes; the answer is JSON or nothing. */
export function post(path, body, token) {
  return call(root + path, {
    method: 'POST',
    headers: {
      // The token changes at login, after the page has handed out the one it started with.
      'X-XSRF-TOKEN': cookie('XSRF-TOKEN') || token || '',
      ...(body === undefined ? {} : {'Content-Type': 'application/json'})
    },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
}

/** A path of ours as a link. Only paths of this server: never another site, never a script. */
export function link(path) {
  return /^\/(?!\/)/.test(path || '') ? root + path : null;
}

async function call(url, options) {
  let response;
  try {
    response = await fetch(url, {
      ...options,
      credentials: 'same-origin',
      // X-Requested-With: a page must not have the browser ask for a password in a window of its own.
      headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest', ...options.headers}
    });
  } catch (e) {
    throw new Error('网络不通，请稍后再试。');
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(complaint(response.status, answer));
  return answer;
}

function complaint(status, answer) {
  // Problem details say it in Chinese; anything else is not meant for users.
  if (answer && answer.detail) return answer.detail;
  if (status === 401) return '登录已过期，请重新登录。';
  if (status === 403) return '您没有权限进行此操作。';
  if (status === 404) return '未找到所请求的内容。';
  return `服务器暂时无法处理（${status}），请稍后再试。`;
}

function cookie(name) {
  const found = document.cookie.split('; ').find(entry => entry.startsWith(name + '='));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
