import './inbox.js';

// What comes after # in an address never reaches the server: the login hands it on, so that a link to a step leads there.
const login = document.getElementById('login');
if (login && window.location.hash) login.action += window.location.hash;

// Who has signed out has left nothing behind on a shared computer: what was typed and not submitted goes, too.
if (new URLSearchParams(window.location.search).has('left'))
  Object.keys(localStorage)
    .filter(key => /^(hq-draft:|camunda-form:|hq-account$)/.test(key))
    .forEach(key => localStorage.removeItem(key));
