// Whoever may do a step just does it. Tasklist opens a form to nobody but who has claimed the task; the server asks no such thing, and tells the later of two who was first.
import {read} from './api.js';
import {onStart} from './application.js';
import {taskInAddress as chosen} from './dom.js';

const page = document.documentElement;

/** From now on a form is open to be filled in as soon as it is opened, unless somebody else has claimed its step. */
export function openForms() {
  onStart(watch);
  window.addEventListener('hashchange', offerClaim);
  offerClaim();
}

function watch(application) {
  // At every digest, since Tasklist closes the form anew whenever it reads the task.
  application.get('$rootScope').$watch(() => {
    unlock();
    nameClaimer();
  });
}

/** Tasklist knows the names of none but oneself and shows the account of whoever else has claimed the step. */
async function nameClaimer() {
  const meta = document.querySelector('[cam-tasklist-task-meta]');
  const scope = meta && window.angular.element(meta).isolateScope();
  const claimer = scope && scope.assignee;
  if (!claimer || claimer.firstName || claimer.lastName || claimer.asked) return;
  claimer.asked = true;
  const step = await read(`/api/tasks/${encodeURIComponent(chosen())}`).catch(() => null);
  if (step && step.claimedBy) scope.$applyAsync(() => (claimer.firstName = step.claimedBy));
}

function unlock() {
  const pane = document.querySelector('.form-pane');
  const scope = pane && window.angular.element(pane).scope();
  if (!scope || !scope.options || !scope.options.disableForm || !scope.task || scope.task.assignee) return;
  Object.assign(scope.options, {disableForm: false, disableCompleteButton: false});
}

/** Claiming tells the others that one is at it: there is nothing to tell where nobody else could be. */
async function offerClaim() {
  const task = chosen();
  page.classList.remove('hq-shared');
  if (!task) return;
  const step = await read(`/api/tasks/${encodeURIComponent(task)}`).catch(() => null);
  if (task === chosen()) page.classList.toggle('hq-shared', Boolean(step && step.deciders > 1));
}
