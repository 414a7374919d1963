// Asks before something is done that cannot be undone. The page's content policy silences window.confirm.
import {el} from './dom.js';

/** Asks, and promises whether the answer was yes. Escape and 取消 mean no. */
export function ask(question, yes) {
  return new Promise(resolve => {
    const dialog = el(
      'dialog',
      {class: 'hq-ask', 'aria-label': yes},
      el('p', {}, question),
      el(
        'form',
        {method: 'dialog'},
        el('button', {class: 'btn btn-default', value: 'no'}, '取消'),
        el('button', {class: 'btn btn-danger', value: 'yes'}, yes)
      )
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
