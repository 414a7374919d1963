// form-js speaks English only: its calendar is told Chinese, and its messages are replaced as they appear.
import {translate} from './form-words.js';

const areas = '.fjs-container, .diagram-pane, .modal-title';
const attributes = ['placeholder', 'title', 'aria-label'];

/** From now on every form on the page reads Chinese. */
export function watchForms() {
  localizeCalendar();
  localizeDates();
  new MutationObserver(records => records.forEach(mend)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes
  });
}

function mend(record) {
  if (record.type === 'attributes') return inForm(record.target) && mendAttribute(record.target, record.attributeName);
  if (record.type === 'characterData') return inForm(record.target.parentElement) && mendText(record.target);
  record.addedNodes.forEach(mendTree);
}

function mendTree(node) {
  if (node.nodeType === Node.TEXT_NODE) return inForm(node.parentElement) && mendText(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const roots = inForm(node) ? [node] : node.querySelectorAll(areas);
  roots.forEach(mendArea);
}

function mendArea(area) {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) mendText(node);
    else attributes.forEach(name => mendAttribute(node, name));
  }
}

// A translation never is itself translated again, so writing it back ends the matter.
function mendText(node) {
  const text = punctuated(node) ?? momentLabel(node) ?? (speaksForTheForm(node) ? translate(node.data) : null);
  if (text !== null) node.data = text;
}

function mendAttribute(element, name) {
  const value = element.getAttribute(name);
  const text = value && translate(value);
  if (text) element.setAttribute(name, text);
}

// Tasklist sets its colons the way English does.
function punctuated(node) {
  if (!node.parentElement.closest('.modal-title')) return null;
  const text = node.data.replace(/\s*:\s*/, '：');
  return text === node.data ? null : text;
}

// A form asks for 开始时间 in two boxes: in the first one gives its day, in the second its hour.
function momentLabel(node) {
  const part = node.parentElement.closest('.fjs-datetime-subsection');
  if (!part || !node.parentElement.closest('label')) return null;
  const parts = [...part.parentElement.querySelectorAll(':scope > .fjs-datetime-subsection')];
  const [from, to] = parts.indexOf(part) ? ['时刻', '时间'] : ['时间', '日期'];
  return parts.length > 1 && node.data.endsWith(from) ? node.data.slice(0, -2) + to : null;
}

function inForm(element) {
  return !!element && !!element.closest(areas);
}

// Only what form-js itself says: what users or form authors wrote (labels, texts, options, cells) stays as it is.
const own = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-nav-label',
  '.fjs-repeat-render-footer',
  '.fjs-taglist-skip-link'
].join(',');

function speaksForTheForm(node) {
  const parent = node.parentElement;
  if (!parent) return false;
  return !!parent.closest(own) || (parent.matches('.fjs-select-display, .fjs-table-td[colspan]') && parent.childElementCount === 0);
}

function localizeCalendar() {
  const calendar = window.flatpickr;
  if (!calendar) return;
  // On phones it would hide the field behind the browser's own, and fail on dates of another year than the calendar's first.
  calendar.setDefaults({ariaDateFormat: 'Y年n月j日', disableMobile: true});
  calendar.localize({
    weekdays: {
      shorthand: ['日', '一', '二', '三', '四', '五', '六'],
      longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
    },
    months: {
      shorthand: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
      longhand: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']
    },
    firstDayOfWeek: 1,
    ordinal: () => '',
    rangeSeparator: ' 至 ',
    weekAbbreviation: '周',
    scrollTitle: '滚动切换',
    toggleTitle: '点击切换',
    amPM: ['上午', '下午'],
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分',
    time_24hr: true
  });
}

// form-js asks for the locale "default", which is the browser's: dates would read m/d/y in an English one.
function localizeDates() {
  const chinese = given => (given[0] === 'default' ? ['zh-CN', ...given.slice(1)] : given);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, given) => Reflect.construct(target, chinese(given)),
    apply: (target, self, given) => Reflect.apply(target, self, chinese(given))
  });
}
