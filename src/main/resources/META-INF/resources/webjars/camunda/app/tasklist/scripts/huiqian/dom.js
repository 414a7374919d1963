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

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit'
});
