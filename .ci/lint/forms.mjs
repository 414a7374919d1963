// A form as Tasklist imports it: by the form-js that Camunda 7.24 ships.
import { createRequire } from 'node:module';

// form-js asks for a browser as soon as it is loaded, though its importer needs none.
globalThis.document ??= { createElement: () => ({ style: {} }), documentElement: { style: {} } };
globalThis.KeyboardEvent ??= class {};
const viewer = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');

export function importForm(text) {
  try {
    const schema = JSON.parse(text);
    const { warnings } = importer().importSchema(schema);
    return [...warnings.map(({ message }) => message), ...tooNew(schema)];
  } catch (error) {
    return [error.message];
  }
}

function tooNew({ schemaVersion }) {
  return schemaVersion <= viewer.schemaVersion ? [] : [`schemaVersion ${schemaVersion}, Tasklist knows ${viewer.schemaVersion}`];
}

function importer() {
  const events = { on() {}, fire() {} };
  const fields = new viewer.FormFields();
  const registry = new viewer.FormFieldRegistry(events);
  const paths = new viewer.PathRegistry(registry, fields, { get: () => undefined });
  const factory = new viewer.FieldFactory(registry, paths, fields);
  return new viewer.Importer(registry, paths, factory, new viewer.FormLayouter(events));
}
