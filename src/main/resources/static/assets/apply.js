// The form of an application: checked and kept on the server while it is filled in. Without this script it is submitted and checked as a whole.
const form = document.getElementById('apply');
if (form) fillIn(form);

function fillIn(form) {
  const fields = form.querySelector('.fields');
  const aside = document.getElementById('aside');
  const foot = document.getElementById('submit');
  // Who comes back by the back button finds the same form, which is filed once, and not another one.
  if (history.state?.key) form.elements['-key'].value = history.state.key;
  history.replaceState({ key: form.elements['-key'].value }, '');
  const key = form.elements['-key'].value;
  const trial = form.elements['-trial']?.value ?? '';
  const store = `hq-draft:apply:${form.dataset.account}:${form.dataset.flow}:${trial}`;
  const left = new Set();
  let touched = false;
  let typed = 0;
  let timer;
  let running;
  let passing = false;

  const fieldOf = element => element.closest?.('[data-field]');
  const own = name => !name.startsWith('_') && !name.startsWith('-') && !name.startsWith('was.');

  function tell(words, link) {
    aside.replaceChildren(words);
    if (link) {
      const way = Object.assign(document.createElement('a'), { href: link.href, textContent: link.text });
      if (link.apart) way.target = '_blank';
      aside.append(' ', way);
    }
    aside.hidden = false;
  }

  // What is not on the server yet is on this device, where the next page of this form finds it.
  function remember() {
    const entries = [...new FormData(form)].filter(([name]) => own(name));
    try {
      localStorage.setItem(store, JSON.stringify({ key: form.elements['-key'].value, entries }));
    } catch {
      // A browser that keeps nothing still has the page.
    }
  }

  function recall() {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem(store));
    } catch {
      return;
    }
    const fresh = !/[?&](draft|copy)=/.test(location.search);
    if (!kept || (!fresh && kept.key !== key)) return;
    form.elements['-key'].value = kept.key;
    history.replaceState({ key: kept.key }, '');
    const sent = new Map();
    kept.entries.forEach(([name, value]) => sent.set(name, [...(sent.get(name) ?? []), value]));
    const put = () => [...form.elements].filter(each => each.name && own(each.name)).forEach(each => {
      const values = sent.get(each.name) ?? [];
      if (each.type === 'checkbox' || each.type === 'radio') each.checked = values.includes(each.value);
      else if (each.tagName !== 'BUTTON') each.value = values[0] ?? '';
    });
    put();
    touched = true;
    check().then(put);
    tell('已恢复上次没有存好的内容。', { href: form.dataset.again, text: '清空重填' });
    aside.querySelector('a').addEventListener('click', () => localStorage.removeItem(store));
  }

  function count(area) {
    const counter = area.closest('[data-field]').querySelector('.counter');
    if (!counter) return;
    const length = [...area.value.trim()].length;
    counter.textContent = `${length}/${area.dataset.longest}`;
    counter.classList.toggle('flaw', length > Number(area.dataset.longest));
  }

  // What others need to see of the answer: fields that appear or go, problems, computed values. What is typed stays untouched.
  function merge(answer) {
    const page = new DOMParser().parseFromString(answer, 'text/html');
    const theirs = page.querySelector('.fields');
    if (!theirs) return;
    let before = null;
    for (const field of theirs.children) {
      let here = find(field.dataset.field);
      if (here) refresh(here, field);
      else {
        here = document.importNode(field, true);
        if (before) before.after(here);
        else fields.prepend(here);
      }
      before = here;
    }
    const wanted = new Set([...theirs.children].map(field => field.dataset.field));
    [...fields.children].filter(field => !wanted.has(field.dataset.field)).forEach(field => field.remove());
    for (const id of ['ahead', 'saved']) {
      const next = page.getElementById(id);
      const mine = document.getElementById(id);
      if (next && (id !== 'saved' || next.textContent.trim())) mine.replaceChildren(...document.importNode(next, true).childNodes);
    }
  }

  const find = name => [...fields.children].find(field => field.dataset.field === name);

  function refresh(here, field) {
    const words = [...field.querySelectorAll('.problem')].map(each => each.textContent).join();
    const shown = [...here.querySelectorAll('.problem')];
    if (shown.map(each => each.textContent).join() !== words) {
      shown.forEach(each => each.remove());
      const place = here.querySelector(':scope > .hint:not(.counter), :scope > input[type=hidden]');
      field.querySelectorAll('.problem').forEach(each => {
        const copy = document.importNode(each, true);
        copy.setAttribute('role', 'status');
        if (place) place.before(copy);
        else here.append(copy);
      });
    }
    const computed = here.querySelector('.shown');
    if (computed) computed.textContent = field.querySelector('.shown')?.textContent ?? '';
    const inputs = field.querySelectorAll('[id]');
    for (const theirs of inputs) {
      const mine = document.getElementById(theirs.id);
      if (mine) ['aria-invalid', 'aria-describedby'].forEach(name => {
        if (theirs.hasAttribute(name)) mine.setAttribute(name, theirs.getAttribute(name));
        else mine.removeAttribute(name);
      });
    }
  }

  function body() {
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (!name.startsWith('was.')) sent.append(name, value);
    sent.append('-left', [...left].join());
    if (touched) sent.append('-touched', '');
    return sent;
  }

  // Whether the server has it all now.
  async function check() {
    clearTimeout(timer);
    const at = typed;
    running?.abort();
    const mine = running = new AbortController();
    let answer;
    try {
      answer = await fetch(form.dataset.check, {
        method: 'POST',
        body: body(),
        signal: mine.signal,
        headers: { 'X-Requested-With': 'fetch', 'X-Huiqian-Account': form.dataset.account },
      });
    } catch (failure) {
      if (failure.name === 'AbortError') return false;
      tell('现在连不上服务器。您填的都还在这台设备上，连上以后会再存。');
      return false;
    }
    if (!answer.ok) {
      await explain(answer);
      return false;
    }
    merge(await answer.text());
    aside.hidden ||= !aside.querySelector('a');
    if (at === typed && touched && !document.querySelector('#saved .flaw')) localStorage.removeItem(store);
    return true;
  }

  async function explain(answer) {
    const again = { href: form.dataset.again, text: '重新打开这张表' };
    if (answer.status === 401 || answer.status === 403)
      tell('登录已过期，还没有提交。您填的都还在这台设备上，登录后会恢复。', again);
    else tell(((await answer.json().catch(() => ({}))).detail ?? '现在不能保存') + '。您填的都还在这台设备上。', answer.status === 409 ? again : null);
  }

  function soon(wait) {
    clearTimeout(timer);
    timer = setTimeout(check, wait);
  }

  form.addEventListener('input', event => {
    touched = true;
    typed += 1;
    remember();
    if (event.target.dataset.longest) count(event.target);
    if (event.target.dataset.lookUp) lookUp(event.target);
    if (event.target.name === 'startsAt') sameDay(event.target);
    soon(event.target.type === 'radio' || event.target.type === 'checkbox' ? 100 : 3000);
  });

  form.addEventListener('focusout', event => {
    const field = fieldOf(event.target);
    if (!field || field.contains(event.relatedTarget)) return;
    left.add(field.dataset.field);
    soon(200);
  });

  // What is chosen, and chosen whole, is left.
  form.addEventListener('change', event => {
    const field = fieldOf(event.target);
    if (!field || event.target.dataset.longest || event.target.type === 'text') return;
    const parts = [...field.querySelectorAll('.day, .hour')];
    if (parts.some(part => !part.value)) return;
    left.add(field.dataset.field);
    soon(200);
  });

  // Most things end on the day on which they begin.
  function sameDay(start) {
    const end = form.elements.endsAt;
    if (start.type === 'date' && end?.type === 'date' && !end.value) end.value = start.value;
  }

  let looking;
  function lookUp(field) {
    clearTimeout(looking);
    looking = setTimeout(async () => {
      const answer = await fetch(`${form.dataset.options}${field.dataset.lookUp}?q=${encodeURIComponent(field.value)}`,
        { headers: { 'X-Requested-With': 'fetch' } }).catch(() => null);
      if (!answer?.ok) return;
      const { items } = await answer.json();
      field.list.replaceChildren(...items.map(item => new Option(item.label, item.value)));
    }, 200);
  }

  // Nothing is sent to a server that would not take it: not there, or no longer signed in, say.
  form.addEventListener('submit', async event => {
    if (passing) return;
    event.preventDefault();
    if (foot.disabled) return;
    const by = event.submitter ?? foot;
    foot.disabled = true;
    touched = true;
    remember();
    const taken = await check();
    foot.disabled = false;
    if (!taken) {
      aside.scrollIntoView({ block: 'center' });
      return;
    }
    passing = true;
    form.requestSubmit(by);
    foot.disabled = true;
  });

  // A page that comes back by the back button can be used again.
  window.addEventListener('pageshow', () => {
    passing = false;
    foot.disabled = false;
  });

  form.querySelectorAll('[data-longest]').forEach(count);
  recall();
}
