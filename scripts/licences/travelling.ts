import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Lockfile = z.object({ packages: z.record(z.string(), z.object({ version: z.optional(z.string()), dev: z.optional(z.boolean()) })) });
const PackageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.optional(z.string()),
  repository: z.object({ url: z.string() }),
});

/** A package of others that people get with the extension. */
export type Travelling = { readonly name: string; readonly version: string; readonly licence: string; readonly home: string; readonly text: string };

/** The runtime dependencies and theirs, as the lockfile has them: everything in it that is not for development alone. */
export function travellingPackages(root: string): Travelling[] {
  const { packages } = Lockfile.parse(readJson(join(root, 'package-lock.json')));
  return Object.entries(packages).flatMap(([path, { dev }]) => (path === '' || dev ? [] : [travelling(join(root, path))]));
}

function travelling(folder: string): Travelling {
  const { name, version, license, homepage, repository } = PackageJson.parse(readJson(join(folder, 'package.json')));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e(?:\.\w+)?$/i.test(candidate));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return { name, version, licence: license, home: homepage ?? repository.url, text: readFileSync(join(folder, file), 'utf8').trim() };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
