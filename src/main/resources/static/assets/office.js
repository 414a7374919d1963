import './inbox.js';

// What comes after # in an address never reaches the server: the login hands it on, so that a link to a step leads there.
const login = document.getElementById('login');
if (login && window.location.hash) login.action += window.location.hash;

// Who has signed out has left nothing behind on a shared computer: what was typed and not submitted goes, too.
if (new URLSearchParams(window.location.search).has('left'))
  Object.keys(localStorage)
    .filter(key => /^(hq-draft:|camunda-form:|hq-account$)/.test(key))
    .forEach(key => localStorage.removeItem(key));

// A date or time that is only half filled in, or that no calendar has, reaches the server as nothing at all: it is said beside it instead.
document.addEventListener('submit', event => {
  const form = event.target;
  const broken = [...form.elements].filter(field => field.validity && field.validity.badInput);
  form.querySelectorAll('.unread').forEach(said => said.remove());
  if (!broken.length) return;
  event.preventDefault();
  broken.forEach(field => {
    const said = document.createElement('p');
    said.className = 'problem unread';
    said.setAttribute('role', 'alert');
    said.textContent = field.type === 'number' ? '这不是数字，请改正。' : '没有填写完整，或者没有这样的日期或时间，请改正。';
    field.after(said);
  });
  broken[0].focus();
});
