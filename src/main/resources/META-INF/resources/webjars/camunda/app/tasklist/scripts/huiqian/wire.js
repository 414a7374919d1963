// What a page asks of the server and is answered, in one place: other modules listen here instead of each patching the browser.

const appRoot = document.querySelector('base').getAttribute('app-root');
const root = appRoot.replace(/\/camunda$/, '');
const harmless = ['GET', 'HEAD', 'OPTIONS'];
const headers = {};
const sent = [];
const answered = [];
const fetched = [];
let heldBack = () => false;

/** A header for everything the page writes from now on. */
export function writeWith(name, value) {
  headers[name] = value;
}

/** Listens to {method, path, body} as it goes out: only to what goes to this server by XMLHttpRequest, which is all that Tasklist does. */
export function onSent(listener) {
  sent.push(listener);
}

/** Listens to {method, path, body, status, text, header}; what a listener says of an answer comes before the application hears of it. */
export function onAnswer(listener) {
  answered.push(listener);
}

/** Listens to what was fetched: (path, response). */
export function onFetched(listener) {
  fetched.push(listener);
}

/** While the test says so, an ended session reads as a conflict: to the applications 401 means to throw away what is on the page. */
export function holdBackEndedSessions(test) {
  heldBack = test;
}

/** The path of an address within the union's application, without its query; null for another server. */
function pathOf(address) {
  const url = new URL(String(address), location.href);
  return url.origin === location.origin && url.pathname.startsWith(root + '/') ? url.pathname.slice(root.length) : null;
}

const calls = new WeakMap();
const prototype = XMLHttpRequest.prototype;
const open = prototype.open;
const send = prototype.send;
const status = Object.getOwnPropertyDescriptor(prototype, 'status').get;

prototype.open = function (method, url, ...rest) {
  calls.set(this, {method: String(method).toUpperCase(), path: pathOf(url)});
  return open.call(this, method, url, ...rest);
};

prototype.send = function (body) {
  const call = calls.get(this);
  if (call && call.path) {
    call.body = body;
    if (!harmless.includes(call.method)) Object.entries(headers).forEach(([name, value]) => this.setRequestHeader(name, value));
    sent.forEach(listener => listener(call));
    // Before the application's own listeners, which are there already: the capturing phase comes first.
    this.addEventListener('readystatechange', () => this.readyState === 4 && hear(this, call), {capture: true});
    // Angular is handed its answer by property.
    this.addEventListener('load', () => hear(this, call), {capture: true, once: true});
  }
  return send.call(this, body);
};

Object.defineProperty(prototype, 'status', {
  configurable: true,
  get() {
    const real = status.call(this);
    const call = calls.get(this);
    if (real !== 401 || !call || !call.path) return real;
    if (call.held === undefined) call.held = heldBack(call);
    return call.held ? 409 : real;
  }
});

function hear(request, call) {
  if (call.heard) return;
  call.heard = true;
  const text = typeof request.response === 'string' ? request.response : JSON.stringify(request.response);
  const answer = {...call, status: status.call(request), text, header: name => request.getResponseHeader(name)};
  answered.forEach(listener => listener(answer));
}

const originalFetch = window.fetch;

window.fetch = async function (resource, options = {}) {
  const path = typeof resource === 'string' ? pathOf(resource) : null;
  if (path === null) return originalFetch.call(window, resource, options);
  const writes = !harmless.includes(String(options.method || 'GET').toUpperCase());
  const response = await originalFetch.call(
    window,
    resource,
    writes ? {...options, headers: {...Object.fromEntries(new Headers(options.headers || {})), ...headers}} : options
  );
  fetched.forEach(listener => listener(path, response));
  return response;
};
