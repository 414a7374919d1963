// A step that is gone when it is looked for: one sentence on what became of it, above the list of what waits.
import {el} from './dom.js';

const gone = new Set();

/** Whether a step was looked for here and is no more. */
export const isGone = task => gone.has(task);

/** From now on it counts as gone. */
export function markGone(task) {
  gone.add(task);
}

/** Says so, and leads back to the list, which on a phone is out of sight while a step is open. */
export function tellGone(task, step, link) {
  const list = document.querySelector('.column-center.tasks-list > .three-cols-layout-cell.content');
  if (!list) return false;
  dropNews();
  list.prepend(
    el(
      'p',
      {class: 'hq-gone', role: 'alert'},
      step && step.over ? `${step.number}「${step.title}」的「${step.step}」：${step.over}。` : '这一步已不在您的待办里：可能已经处理完毕或撤回，也可能链接有误。',
      step && step.over && link
    )
  );
  location.hash = location.hash.replace(/([?&])task=[^&]*&?/, '$1').replace(/[?&]$/, '');
  return true;
}

/** Another step is news enough. */
export function dropNews() {
  document.querySelectorAll('.hq-gone').forEach(said => said.remove());
}
