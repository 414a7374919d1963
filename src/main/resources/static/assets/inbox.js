// What makes the inbox quicker to work in. Everything works without it.
const typing = element => element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== 'checkbox';

for (const form of document.querySelectorAll('form[data-live]')) {
  let timer;
  const field = form.querySelector('[type=search]');
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => form.requestSubmit(), 300);
  });
  if (field.value) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

for (const all of document.querySelectorAll('[data-all]')) {
  all.closest('label').hidden = false;
  all.addEventListener('change', () => {
    all.form.querySelectorAll('[name=task]').forEach(box => { box.checked = all.checked; });
  });
}

// A second click while the first one is under way asks for nothing new.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
});
// Whoever comes back to the page by the browser's button may submit again.
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
  delete form.dataset.sent;
  form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
}));

document.addEventListener('keydown', event => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...document.querySelectorAll('.rows a')];
  const at = rows.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (!rows.length) return;
    event.preventDefault();
    const current = at >= 0 ? at : rows.findIndex(row => row.hasAttribute('aria-current'));
    rows[Math.max(0, Math.min(rows.length - 1, current + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
  } else if (/^[arn]$/i.test(event.key)) {
    const buttons = document.querySelectorAll(`.decision [data-key=${event.key.toLowerCase()}]`);
    // With several decisions on the page a key would not say which.
    if (buttons.length === 1) buttons[0].click();
  } else if (event.key === 'Escape') {
    const back = document.querySelector('.rows a[aria-current]');
    if (back) back.focus();
  }
});

const opened = document.getElementById('case');
if (opened && new URLSearchParams(location.search).has('next')) opened.focus();
