// Checks the schemas with ajv, which shares no code with the library.
// Usage: node check.mjs FOLDER_WITH_NODE_MODULES [FOLDER_OF_RESULTS]; results stand in a folder with their schema's name. The last line is "ajv: N passed, N failed".
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const docs = join(here, '..', '..', 'docs');
const [modules, results] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'package.json'));
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const filesIn = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.json') && !/(^|[\\/])(bin|obj)[\\/]/.test(name)).sort().map(name => join(folder, name));

let [passed, failed] = [0, 0];
const check = (name, problem) => {
  if (problem) {
    failed++;
    console.log(`ajv: ${name}: ${problem}`);
  } else {
    passed++;
  }
};

// Under "strict" ajv also refuses a schema with a word that it does not know or that can have no effect.
const validators = {};
const suffix = '.schema.json';
for (const name of readdirSync(join(docs, 'schema')).filter(file => file.endsWith(suffix)).map(file => file.slice(0, -suffix.length))) {
  const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
  const schema = read(join(docs, 'schema', name + suffix));
  check(name + suffix, ajv.validateSchema(schema) ? '' : ajv.errorsText());
  validators[name] = ajv.compile(schema);
}

const faults = (validate, json) => (validate(json) ? [] : validate.errors);
const text = errors => errors.slice(0, 3).map(error => `${error.instancePath || '/'} ${error.message}`).join('; ');
const objectsIn = json => (json === null || typeof json !== 'object' ? [] : [...(Array.isArray(json) ? [] : [json]), ...Object.values(json).flatMap(objectsIn)]);

const isValid = (file, kind) => {
  const json = read(file);
  const validate = validators[kind ?? json.type];
  check(file, validate ? text(faults(validate, json)) : 'it is of no kind that has a schema');
  return json;
};

for (const file of filesIn(join(docs, 'examples'))) {
  const json = isValid(file);
  let taken = 0;
  for (const object of objectsIn(json)) {
    object['no-such-member'] = 1;
    taken += validators[json.type](json) ? 1 : 0;
    delete object['no-such-member'];
  }
  check(`${file} with a member that no object has`, taken === 0 ? '' : `${taken} objects take it`);
}

for (const file of filesIn(join(here, 'good'))) {
  isValid(file, read(file).type ?? 'findings');
}

for (const file of results ? filesIn(results) : []) {
  isValid(file, basename(dirname(file)));
}

// Each bad file must be refused for its fault, so the list says where and by which keyword.
const bad = read(join(here, 'bad', 'list.json'));
for (const { file, schema, at, keyword } of bad) {
  const errors = faults(validators[schema], read(join(here, 'bad', file)));
  const isFound = errors.some(error => error.instancePath === at && error.keyword === keyword);
  check(`bad/${file}`, isFound ? '' : errors.length === 0 ? 'it is taken' : `it is refused, but not for ${keyword} at ${at || '/'}: ${text(errors)}`);
}

const listed = new Set(bad.map(entry => entry.file));
const unlisted = readdirSync(join(here, 'bad')).filter(name => name !== 'list.json' && !listed.has(name));
check('bad/list.json', unlisted.length === 0 ? '' : `it does not name ${unlisted.join(', ')}`);

console.log(`ajv: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
