// Says the number of an application once it is filed: Tasklist alone only says that it was.
import {el} from './dom.js';
import {address} from './requests-table.js';
import {tell} from './toast.js';
import {onAnswer} from './wire.js';

const filing = /\/process-definition\/.+\/(submit-form|start)$/;

/** From now on shows the number of every application filed on this page. */
export function announceNumbers() {
  onAnswer(({method, path, status, text}) => {
    if (method !== 'POST' || status > 299 || !filing.test(path)) return;
    const number = businessKey(text);
    if (number) tell(number, `已提交，编号 ${number}`, el('a', {href: address(number)}, '我的申请'));
  });
}

function businessKey(text) {
  try {
    return JSON.parse(text).businessKey;
  } catch (notJson) {
    return null;
  }
}
