// One box above the list of tasks: 编号、标题、姓名. It looks through everything that waits, not only what is on the screen.
import {el, fill} from './dom.js';
import {read} from './api.js';
import {card} from './cards.js';

const pause = 300;
const most = 50;
const nothingHere = '这里现在没有待办。';
const nothingMatches = '没有符合条件的待办。';

/** From now on the list of tasks has its box, whenever it is drawn. */
export function offerSearch() {
  new MutationObserver(place).observe(document.body, {childList: true, subtree: true});
  place();
}

function place() {
  const content = document.querySelector('.column-center.tasks-list > .three-cols-layout-cell.content');
  if (content && !content.querySelector('.hq-search')) content.prepend(box(content));
  if (content) tellWhy(content);
}

// Administrators have the engine's own search besides, and its list says the same of nothing whether anything was asked for or not.
function tellWhy(content) {
  const asked = new URLSearchParams(location.hash.split('?')[1] || '').get('searchQuery');
  const words = asked && asked !== '[]' ? nothingMatches : nothingHere;
  content.querySelectorAll('.well').forEach(well => {
    const told = [...well.childNodes].find(node => [nothingHere, nothingMatches].includes(node.nodeValue && node.nodeValue.trim()));
    if (told && told.nodeValue.trim() !== words) told.nodeValue = ` ${words}`;
  });
}

function box(content) {
  const found = el('div', {class: 'hq-found', 'aria-live': 'polite'});
  const input = el('input', {
    type: 'search',
    class: 'form-control',
    placeholder: '编号、标题、姓名',
    'aria-label': '在待办中查找：编号、标题、姓名',
    maxlength: 60,
    oninput: () => {
      clearTimeout(input.timer);
      input.timer = setTimeout(() => search(content, input, found), pause);
    }
  });
  return el('div', {class: 'hq-search'}, input, found);
}

async function search(content, input, found) {
  const text = input.value.trim();
  content.classList.toggle('hq-searching', text !== '');
  if (!text) return fill(found);
  const answer = await read('/api/inbox', {q: text, size: most}).catch(problem => ({problem}));
  // Answers may overtake each other: only the last question counts.
  if (text !== input.value.trim()) return;
  if (answer.problem) return fill(found, el('p', {class: 'hq-problem', role: 'alert'}, answer.problem.message));
  fill(
    found,
    el('p', {class: 'hq-empty'}, summary(text, answer)),
    answer.items.map(item => el('a', {class: 'hq-hit', href: `#/?task=${encodeURIComponent(item.task)}`}, card(item)))
  );
}

function summary(text, {items, total}) {
  if (!total) return `没有找到「${text}」。`;
  return total > items.length ? `共 ${total} 件，以下是最早的 ${items.length} 件：` : `共 ${total} 件：`;
}
