// Checks that an editor completes with the schemas, with the JSON language service of Visual Studio Code.
// Usage: node complete.mjs FOLDER_WITH_NODE_MODULES; the last line is "editor: N passed, N failed".
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const { getLanguageService, TextDocument } = require('vscode-json-languageservice');

// Schemas that a file names itself are taken from the same folder.
const textOf = file => readFileSync(join(here, '..', '..', 'docs', 'schema', basename(file)), 'utf8');
const service = getLanguageService({ schemaRequestService: async uri => textOf(uri) });
const schemas = ['dossier', 'draft'].map(name => ({ uri: `${name}.schema.json`, fileMatch: [`*/${name}.json`], schema: JSON.parse(textOf(`${name}.schema.json`)) }));
service.configure({ schemas, validate: true });

// The cursor stands at the bar.
const at = (kind, text) => {
  const document = TextDocument.create(`file:///${kind}.json`, 'json', 1, text.replace('|', ''));
  return { document, place: document.positionAt(text.indexOf('|')), parsed: service.parseJSONDocument(document) };
};

let [passed, failed] = [0, 0];
const check = (name, isRight, found) => {
  if (isRight) {
    passed++;
  } else {
    failed++;
    console.log(`editor: ${name}: ${JSON.stringify(found)}`);
  }
};

const offers = async (name, kind, text, there, elsewhere = []) => {
  const { document, place, parsed } = at(kind, text);
  const labels = (await service.doComplete(document, place, parsed)).items.map(item => item.label);
  check(name, there.every(label => labels.includes(label)) && !elsewhere.some(label => labels.includes(label)), labels);
};

const shows = async (name, kind, text, words) => {
  const { document, place, parsed } = at(kind, text);
  const hover = JSON.stringify(await service.doHover(document, place, parsed));
  check(name, hover.includes(words), hover);
};

const marks = async (name, kind, text, words) => {
  const { document, parsed } = at(kind, `${text}|`);
  const messages = (await service.doValidation(document, parsed)).map(problem => problem.message);
  check(name, words ? messages.some(message => message.includes(words)) : messages.length === 0, messages);
};

const head = '"formatVersion":1,"type":"dossier"';
await offers('members of the root', 'dossier', `{${head},"|"}`, ['parties', 'statements', '$schema'], ['provisions']);
await offers('members of a draft', 'draft', '{"|"}', ['provisions', 'proposers'], ['statements']);
await offers('members of a statement', 'dossier', `{${head},"statements":[{"|"}]}`, ['by', 'stance', 'term'], ['locator']);
await offers('words of an enum', 'dossier', `{${head},"statements":[{"stance":|}]}`, ['"demands"', '"denies"'], ['"Demands"']);
await offers('kinds of a term', 'dossier', `{${head},"statements":[{"term":{"type":|}}]}`, ['"troopCap"', '"securityGuarantee"'], ['"figure"']);
await offers('members of a kind', 'dossier', `{${head},"statements":[{"term":{"type":"troopCap","|"}}]}`, ['ceiling', 'holders', 'circumstance'], ['guarantors']);
await offers('kinds of a quantity', 'dossier', `{${head},"statements":[{"term":{"type":"troopCap","ceiling":{"type":|}}}]}`, ['"figure"', '"noLimit"'], ['"troopCap"']);
await offers('topics', 'dossier', `{${head},"statements":[{"about":|}]}`, ['"ceiling"', '"guarantee-length"']);
await offers('categories', 'dossier', `{${head},"statements":[{"term":{"type":"troopCap","category":|}}]}`, ['"personnel"', '"tanks"']);
await shows('what a word means', 'dossier', `{${head},"statements":[{"sta|nce":"demands"}]}`, 'Asks others for it');
await shows('what a member is', 'dossier', `{${head},"ti|tle":"Talks"}`, 'left out when there is none');
await marks('an unknown member', 'dossier', `{${head},"partys":[]}`, 'Property partys is not allowed');
await marks('what the schema that a file names forbids', 'unknown', `{"$schema":"./dossier.schema.json",${head},"partys":[]}`, 'Property partys is not allowed');
await marks('nothing in a right file', 'dossier', `{"$schema":"./dossier.schema.json",${head}}`, '');

console.log(`editor: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
