// Holds processes/*.bpmn, forms/*.form and the element templates to Camunda's own tools; ends with 1 and a list if one of them complains.
// With --self-test it is the check that is checked: everything in broken/ has to be complained of, as written there.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintModel } from './models.mjs';
import { importForm } from './forms.mjs';
import { validateTemplate } from './templates.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '..', '..');

const kinds = [
  { what: 'models', folder: join(repository, 'processes'), ending: '.bpmn', check: lintModel },
  { what: 'forms', folder: join(repository, 'forms'), ending: '.form', check: importForm },
  { what: 'element templates', folder: join(repository, 'processes/.camunda/element-templates'), ending: '.json', check: validateTemplate },
];

process.exitCode = process.argv.includes('--self-test') ? await selfTest() : await checkAll();

async function checkAll() {
  let complaints = 0;
  for (const { what, folder, ending, check } of kinds) {
    const files = filesIn(folder, ending);
    if (files.length === 0) throw new Error(`no ${what} in ${folder}`);
    for (const file of files) {
      for (const finding of await check(read(folder, file))) {
        console.error(`${file}: ${finding}`);
        complaints++;
      }
    }
    console.log(`Checked ${files.length} ${what}.`);
  }
  if (complaints > 0) console.error(`${complaints} complaints.`);
  return complaints > 0 ? 1 : 0;
}

async function selfTest() {
  const folder = join(here, 'broken');
  const expected = JSON.parse(read(folder, 'expected.json'));
  let missed = 0;
  for (const [file, words] of Object.entries(expected)) {
    const { check } = kinds.find(({ ending }) => file.endsWith(ending));
    const findings = await check(read(folder, file));
    for (const wanted of words.filter((word) => !findings.some((finding) => finding.includes(word)))) {
      console.error(`${file}: nothing said about "${wanted}", but: ${JSON.stringify(findings)}`);
      missed++;
    }
  }
  console.log(`Self-test: ${Object.keys(expected).length} broken files, ${missed} complaints missed.`);
  return missed > 0 ? 1 : 0;
}

function filesIn(folder, ending) {
  return readdirSync(folder).filter((file) => file.endsWith(ending)).sort();
}

function read(folder, file) {
  return readFileSync(join(folder, basename(file)), 'utf8');
}
