import * as z from 'zod/mini';
import { covers } from './covers.ts';

const Acknowledged = z.record(z.string(), z.object({ since: z.iso.date(), because: z.string().check(z.minLength(10)) }));
const PermissionsFile = z.strictObject({ permissions: Acknowledged, hosts: Acknowledged, data: Acknowledged });

/** What of a manifest browsers ask people about. Optional permissions are asked for when they are needed, not by an update. */
const Asking = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_scripts: z.array(z.object({ matches: z.array(z.string()) })),
  browser_specific_settings: z.object({ gecko: z.object({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }) }),
});

/**
 * Where the manifest and permissions.json differ. An update that asks for more is switched off by browsers until its owner has
 * agreed again, so nobody should find out about it from them. What is no longer asked for leaves the file, or it could come back
 * unnoticed.
 */
export function unacknowledged(manifest: unknown, permissionsFile: unknown): string[] {
  const asking = Asking.parse(manifest);
  const known = PermissionsFile.parse(permissionsFile);
  const hosts = [...new Set([...asking.host_permissions, ...asking.content_scripts.flatMap(({ matches }) => matches)])];
  const data = asking.browser_specific_settings.gecko.data_collection_permissions.required;
  return [
    ...differences('permissions', asking.permissions, known.permissions, (name, asked) => name === asked),
    ...differences('hosts', hosts, known.hosts, covers),
    ...differences('data', data, known.data, (name, asked) => name === asked),
  ];
}

function differences(part: string, asked: readonly string[], known: object, includes: (known: string, asked: string) => boolean): string[] {
  const names = Object.keys(known);
  const added = asked.filter((one) => !names.some((name) => includes(name, one)));
  const gone = names.filter((name) => !asked.includes(name));
  return [
    ...added.map((one) => `The manifest asks for "${one}", so browsers may ask everyone again: add it to "${part}" in permissions.json, with date and reason.`),
    ...gone.map((name) => `The manifest no longer asks for "${name}": take it out of "${part}" in permissions.json.`),
  ];
}
