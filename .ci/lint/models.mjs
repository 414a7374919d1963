// A model as Modeler reads it (no warning at import) and as bpmnlint judges it (neither error nor warning).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const require = createRequire(import.meta.url);
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const config = JSON.parse(readFileSync(new URL('.bpmnlintrc', import.meta.url), 'utf8'));

export async function lintModel(xml) {
  const { rootElement, warnings, error } = await read(xml);
  if (error) return [`import: ${error.message}`];
  // A linter for each: some rules remember the elements they have seen.
  const reports = await new Linter({ config, resolver: new NodeResolver({ require }) }).lint(rootElement);
  return [
    ...warnings.map((warning) => `import: ${warning.message}`),
    ...Object.entries(reports).flatMap(([rule, found]) => found.map(({ id, message }) => `${id}: ${message} (${rule})`)),
  ];
}

async function read(xml) {
  try {
    return await moddle.fromXML(xml);
  } catch (error) {
    return { error };
  }
}
