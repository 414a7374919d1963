// Elements without markup: whatever users typed goes in as text, never as HTML.

/**
 * Makes an element: el('a', {class: 'btn', href: '…', onclick: f}, 'text', child, null, [more]).
 * Null and false children are left out.
 */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value == null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

/** Empties an element and fills it anew. */
export function fill(element, ...children) {
  element.textContent = '';
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child == null || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** 2026-11-22T18:30:00+08:00 as 2026-11-22 18:30, in the union's time whatever the browser's zone. */
export function time(text) {
  if (!text) return '';
  const moment = new Date(text);
  if (isNaN(moment)) return text;
  const parts = {};
  for (const {type, value} of clock.formatToParts(moment)) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** 2026-12-01T02:06:00+08:00 as 12月1日 02:06; with the year if it is another one. */
export function moment(text) {
  const [date, hour] = time(text).split(' ');
  const [year, month, number] = date.split('-').map(Number);
  return `${year === thisYear() ? '' : `${year}年`}${month}月${number}日 ${hour}`;
}

const thisYear = () => Number(time(Date.now()).slice(0, 4));

/** Two local times as people say them: 12月4日（周五）14:00–16:00. */
export function span(from, to) {
  const [start, end] = [from, to].map(text => text.split('T'));
  return `${day(start[0], end[0])}${start[1].slice(0, 5)}–${start[0] === end[0] ? '' : day(end[0], start[0])}${end[1].slice(0, 5)}`;
}

// The year only where it is not this one or changes on the way.
function day(date, other) {
  const [year, month, number] = date.split('-').map(Number);
  const weekday = '日一二三四五六'[new Date(Date.UTC(year, month - 1, number)).getUTCDay()];
  const known = year === thisYear() && date.slice(0, 4) === other.slice(0, 4);
  return `${known ? '' : `${year}年`}${month}月${number}日（周${weekday}）`;
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit'
});

/** The step that the address of the page names; undefined if it names none. */
export const taskInAddress = (address = location.hash) => (/[?&]task=([^&]+)/.exec(address) || [])[1];
