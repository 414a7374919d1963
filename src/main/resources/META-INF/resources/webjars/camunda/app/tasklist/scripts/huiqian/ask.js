// Asks before something is done that cannot be undone. The page's content policy silences window.confirm.
import {el} from './dom.js';

/** Asks, and promises whether the answer was yes. Escape and the other button mean no. */
export function ask(question, yes, no = '取消') {
  return new Promise(resolve => {
    const dialog = el(
      'dialog',
      {class: 'hq-ask', 'aria-label': yes},
      el('p', {}, question),
      el(
        'form',
        {method: 'dialog'},
        el('button', {class: 'btn btn-default', value: 'no'}, no),
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
