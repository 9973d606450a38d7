import { schemaNeeded } from '../../domain/condition.ts';
import { compile } from '../../domain/matchers.ts';
import type { RuleBundle, RulePack } from '../../domain/rule-pack.ts';
import { RELEASE_FORMAT, RELEASE_SCHEMA, type ReleaseStamp } from '../../domain/updates/release.ts';
import { canonicalJson } from './canonical-json.ts';

/** A release as it is signed: one line of canonical JSON. */
export function releaseFile({ version, created, expires }: ReleaseStamp, { words, packs }: RuleBundle): string {
  return canonicalJson({ format: RELEASE_FORMAT, schema: RELEASE_SCHEMA, version, created: moment(created), expires: moment(expires), words, packs });
}

/** What would go wrong with the rules on somebody's device, one line each. */
export function faultsOf({ words, packs }: RuleBundle): string[] {
  return packs.flatMap((pack) => {
    const lists = { ...words, ...pack.words };
    const conditions = conditionsOf(pack);
    const broken = conditions.flatMap(({ name, when }) => {
      try {
        compile(when, lists);
        return [];
      } catch (error) {
        return [`${pack.id}: ${name} does not compile (${error instanceof Error ? error.message : error})`];
      }
    });
    const undeclared = conditions.filter(({ when, schema }) => schemaNeeded(when) > schema);
    return [...broken, ...undeclared.map(({ name, when }) => `${pack.id}: ${name} needs "schema": ${schemaNeeded(when)}, or older extensions stumble over it`)];
  });
}

function conditionsOf({ schema, where, signals, disclosures }: RulePack) {
  return [
    { name: 'where', when: where, schema },
    ...signals.map((signal) => ({ name: signal.id, when: signal.when, schema: signal.schema ?? schema })),
    ...disclosures.map(({ id, when }) => ({ name: id, when, schema })),
  ];
}

/** To the second: nobody needs more, and everybody can read it. */
function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
