import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const file = join(import.meta.dirname, 'profiles/data-package-2.0.schema.json');
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')));

/** Every way in which a descriptor breaks the rules of Data Package v2; empty where it keeps them. */
export function dataPackageProblems(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? e.keyword}`);
}
