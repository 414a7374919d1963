// What somebody has typed and not submitted, kept in their browser: per account and per form, until it is submitted or they sign out.
import {isStillTheirs, owner} from './owner.js';

const oldest = 14 * 24 * 3600 * 1000;
const mine = key => `hq-draft:${owner()}:${key}`;

/** Keeps the values of a form. */
export function keep(key, values) {
  if (!isStillTheirs()) return;
  try {
    localStorage.setItem(mine(key), JSON.stringify({at: Date.now(), values}));
  } catch (full) {
    // Then it is as it was before: what is on the screen is all there is.
  }
}

/** What was kept: {at, values}, or null. */
export function kept(key) {
  try {
    const draft = JSON.parse(localStorage.getItem(mine(key)));
    return draft && Date.now() - draft.at < oldest ? draft : null;
  } catch (spoilt) {
    return null;
  }
}

export function forget(key) {
  localStorage.removeItem(mine(key));
}

/** The application's own drafts know no accounts; ours hold the same and more. */
export function dropForeign() {
  Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).forEach(key => localStorage.removeItem(key));
}
