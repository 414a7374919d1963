// The forms on the page: every value counts from the key that typed it, and what was typed comes back after whatever went wrong.
import {el, time} from './dom.js';
import {dropForeign, forget, keep, kept} from './drafts.js';
import {keepBetweenSteps} from './moments.js';
import {onAnswer, onFetched} from './wire.js';

const served = /\/(?:process-definition\/([^/]+)\/deployed-start-form|task\/([^/]+)\/deployed-form)$/;
const filed = /\/(?:process-definition\/([^/]+)|task\/([^/]+))\/(?:submit-form|start|complete)$/;
const keys = new WeakMap();
const open = new Set();

/** From now on knows every form, and keeps what people fill in. */
export function keepForms() {
  dropForeign();
  onFetched(nameForm);
  onAnswer(answer => answer.method === 'POST' && answer.status < 300 && finished(keyOf(filed, answer.path)));
  adopt();
}

/** The form on the page with something filled in that is not submitted; undefined if there is none. */
export function filledForm() {
  for (const entry of open) if (!entry.container.isConnected) open.delete(entry);
  return [...open].reverse().find(entry => entry.dirty && entry.container.offsetParent);
}

/** The component of the form that an input on the page belongs to, whatever comes after its name there; undefined if that cannot be told. */
export function componentOf(input, suffix = '') {
  const entry = [...open].find(({container}) => container.contains(input));
  const name = input.id.replace(suffix, '');
  return entry && entry.components.find(({id}) => id && name.endsWith(`-${id}`));
}

/** The components of the form within a place on the page; none if there is no form. */
export function fieldsIn(place) {
  const entry = [...open].reverse().find(({container}) => place.contains(container));
  return entry ? entry.components : [];
}

/** What the option chosen in a step's form is called there; undefined if that cannot be told. */
export function chosenIn(task, key) {
  const entry = [...open].reverse().find(one => one.key === `task:${task}`);
  const field = entry && entry.components.find(component => component.key === key);
  const chosen = field && (field.values || []).find(({value}) => value === entry.values()[key]);
  return chosen && chosen.label;
}

/** A version of a flow has an id like leave-request:3:uuid; what was typed outlives a new version. */
function keyOf(pattern, path) {
  const found = pattern.exec(path);
  if (!found) return null;
  return found[1] ? `start:${decodeURIComponent(found[1]).split(':')[0]}` : `task:${found[2]}`;
}

function nameForm(path, response) {
  const key = keyOf(served, path);
  if (!key) return;
  const json = response.json.bind(response);
  response.json = async () => {
    const schema = await json();
    keys.set(schema, key);
    return schema;
  };
}

/** form-js lies within a bundle that names it by number; its class is not handed out any other way. */
function formClass() {
  let load;
  window.webpackChunkcamunda_bpm_webapp.push([['huiqian'], {}, given => (load = given)]);
  return load(57661).Form;
}

function adopt() {
  let Form;
  try {
    Form = formClass();
  } catch (renumbered) {
    // Another release: people can work, but what they type is not kept. The browser tests say so.
    console.error('form-js not found', renumbered);
    return;
  }
  const importSchema = Form.prototype.importSchema;
  Form.prototype.importSchema = async function (schema, data) {
    // A field that holds its value back for a moment loses it when another one is drawn in between.
    this.get('config').debounce = false;
    const fill = values => {
      keepBetweenSteps(all(schema.components || []), {...data, ...values});
      return importSchema.call(this, schema, {...data, ...values});
    };
    const result = await fill({});
    if (keys.has(schema)) await watch(this, schema, keys.get(schema), fill);
    return result;
  };
}

async function watch(form, schema, key, fill) {
  const fields = editable(schema.components || []);
  const values = () => Object.fromEntries(fields.filter(field => field in state()).map(field => [field, state()[field]]));
  const state = () => form._getState().data;
  const untouched = JSON.stringify(values());
  const entry = {key, container: form._container, components: all(schema.components || []), values, dirty: false, done: false};
  for (const other of open) if (other.key === key) open.delete(other);
  open.add(entry);
  const draft = kept(key);
  if (draft && JSON.stringify(draft.values) !== untouched) await restore(entry, draft, fields, fill);
  entry.dirty = JSON.stringify(values()) !== untouched;
  form.on('changed', () => {
    entry.dirty = !entry.done && JSON.stringify(values()) !== untouched;
    if (entry.done) return;
    if (entry.dirty) keep(key, values());
    else forget(key);
  });
}

async function restore(entry, draft, fields, fill) {
  await fill(Object.fromEntries(Object.entries(draft.values).filter(([field]) => fields.includes(field))));
  const anew = async () => {
    await fill({});
    forget(entry.key);
    note.remove();
  };
  const note = el(
    'p',
    {class: 'hq-draft', role: 'status'},
    `已恢复您在 ${time(draft.at)} 填写、尚未提交的内容。`,
    el('button', {type: 'button', class: 'btn btn-link', onclick: anew}, '清空重填')
  );
  entry.container.before(note);
}

function all(components) {
  return components.flatMap(component => [component, ...all(component.components || [])]);
}

/** The fields people fill in: neither what is only shown nor what is worked out. */
function editable(components) {
  return components.flatMap(component => [
    ...(component.key && !component.disabled && !component.readonly && component.type !== 'expression' ? [component.key] : []),
    ...editable(component.components || [])
  ]);
}

function finished(key) {
  if (!key) return;
  for (const entry of open) if (entry.key === key) Object.assign(entry, {done: true, dirty: false});
  forget(key);
}
