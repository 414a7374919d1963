// Dates and times as people write them: 2027年3月1日 and ２０２７－３－１ and 3/1, 14:30 and 1430 and 下午两点半.
import {time} from './dom.js';

const day = /^(\d{4}|\d{2})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?$/;
const bareDay = /^(\d{4})(\d{2})(\d{2})$/;
const dayOfAYear = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const weekday = /\s*[（(]?(?:周|星期|礼拜)[一二三四五六日天][)）]?$/;
const soon = {今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2};
const hour = /^(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|am|pm)?\s*(\d{1,2})(?:\s*[:.时点]\s*(?:(\d{1,2})\s*分?|(半)|(一刻)|(三刻)|整|钟)?)?\s*(am|pm)?$/i;
const bareHour = /^(\d{1,2})(\d{2})$/;
const numerals = '〇一二三四五六七八九';
const steps = [1, 5, 10, 15, 30, 60];

/** The day a text names as {year, month, day}, with guessed: true where it leaves out a part; null if it names none. It may be one that does not exist. */
export function readDay(text) {
  const written = tidy(text).replace(weekday, '');
  if (written in soon) return {...inDays(soon[written]), guessed: true};
  const whole = day.exec(digits(written)) || bareDay.exec(written);
  if (whole) return {year: century(whole[1]), month: +whole[2], day: +whole[3], guessed: whole[1].length < 4};
  const part = dayOfAYear.exec(digits(written));
  return part && {...nearest(+part[1], +part[2]), guessed: true};
}

/** Whether the calendar has such a day. */
export function exists({year, month, day}) {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);
}

/** Why there is no such day. */
export function missing({year, month, day}) {
  const end = month >= 1 && month <= 12 ? `，${year}年${month}月只有 ${lastOf(year, month)} 天` : '';
  return `没有 ${year}年${month}月${day}日 这一天${day >= 1 ? end : ''}`;
}

/** The minutes since midnight of the time of day that a text names; null if it names none. */
export function readTime(text) {
  const written = tidy(text);
  const bare = bareHour.exec(written);
  if (bare) return minutes(+bare[1], +bare[2]);
  const found = hour.exec(digits(written.replace('一刻', '15分').replace('三刻', '45分')));
  if (!found) return null;
  const [, part, number, minute, half, , , suffix] = found;
  return minutes(onTheClock(+number, (part || suffix || '').toLowerCase()), half ? 30 : Number(minute || 0));
}

/** 848 as 14:08. */
export const clockTime = total => `${two(Math.floor(total / 60))}:${two(total % 60)}`;

/** Today in the union's time. */
export const today = () => inDays(0);

/** How many minutes apart the times are that a component offers. */
export const step = component => (steps.includes(component && component.timeInterval) ? component.timeInterval : 15);

/** A moment on file that is between the steps of its field stays what it is. */
export function keepBetweenSteps(components, data) {
  for (const component of components) {
    const minute = component.type === 'datetime' && /\d\d:(\d\d)/.exec(String(data[component.key] || ''));
    if (minute && minute[1] % step(component)) component.timeInterval = 1;
  }
}

const two = number => String(number).padStart(2, '0');
const tidy = text => text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/[.。]$/, '').replace(/[–—−]/g, '-').trim();
const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const century = text => (text.length < 4 ? 2000 + Number(text) : Number(text));
const minutes = (hours, rest) => (hours >= 0 && hours <= 23 && rest <= 59 ? 60 * hours + rest : null);

/** 三十一 as 31, 二〇二七 as 2027. */
function digits(text) {
  return text
    .replace(/两/g, '二')
    .replace(/零/g, '〇')
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (all, tens, ones) => (tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0))
    .replace(/[〇一二三四五六七八九]/g, sign => numerals.indexOf(sign));
}

function onTheClock(hours, part) {
  if (/^(下午|傍晚|晚上|pm)$/.test(part)) return hours < 12 ? hours + 12 : part === '晚上' && hours === 12 ? -1 : hours;
  if (part === '中午') return hours < 3 ? hours + 12 : hours;
  return part === 'am' && hours === 12 ? 0 : hours;
}

function inDays(count) {
  const [year, month, day] = time(Date.now() + count * 24 * 3600 * 1000).slice(0, 10).split('-').map(Number);
  return {year, month, day};
}

// Applications are for what comes; what is a few months back is more likely meant than what is nearly a year ahead.
function nearest(month, day) {
  const now = today();
  return {year: now.month - month > 6 ? now.year + 1 : now.year, month, day};
}
