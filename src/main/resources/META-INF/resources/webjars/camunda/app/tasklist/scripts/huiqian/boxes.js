// A box that matters is not left empty by a slip: where its form says so (Custom property askIfEmpty), submitting asks first.
import {ask} from './ask.js';
import {fieldsIn} from './forms.js';

const submits = '.form-actions .btn-primary, .modal-footer [type=submit]';
let passing = false;

/** From now on asks about boxes left empty before their form is submitted. */
export function askAboutBoxes() {
  window.addEventListener('click', onClick, true);
}

function onClick(event) {
  const button = passing || !(event.target instanceof Element) ? null : event.target.closest(submits);
  const empty = button ? emptyBoxes(button.closest('.modal, .form-pane')) : [];
  if (!empty.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  submit(button, `没有勾选${empty.map(label => `「${label}」`).join('')}。确定这样提交吗？`);
}

async function submit(button, question) {
  if (!(await ask(question, '提交', '返回填写'))) return;
  passing = true;
  button.click();
  passing = false;
}

/** What the boxes are called that are on the page, matter and are not ticked. */
function emptyBoxes(place) {
  if (!place) return [];
  const boxes = [...place.querySelectorAll('.fjs-container input[type=checkbox]:not(:checked):not(:disabled)')];
  return fieldsIn(place)
    .filter(({type, properties}) => type === 'checkbox' && (properties || {}).askIfEmpty === 'true')
    .filter(({id}) => boxes.some(box => box.id.endsWith(`-${id}`)))
    .map(({label}) => label);
}
