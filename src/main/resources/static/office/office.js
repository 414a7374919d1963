// What comes after # in an address never reaches the server: the login hands it on, so that a link to a step leads there.
const login = document.getElementById('login');
if (login && window.location.hash) login.action += window.location.hash;
