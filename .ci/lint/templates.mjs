// An element template file as Modeler accepts it: one template or a list of them.
import { validate, validateAll } from '@bpmn-io/element-templates-validator';

export function validateTemplate(text) {
  try {
    const content = JSON.parse(text);
    const results = Array.isArray(content) ? validateAll(content).results : [validate(content)];
    return results.flatMap(({ valid, errors }) => (valid ? [] : errors.map(({ message }) => message)));
  } catch (error) {
    return [error.message];
  }
}
