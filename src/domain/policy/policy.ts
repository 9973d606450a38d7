import * as z from 'zod/mini';
import { GUARD_CHOICES } from '../guards/guard-settings.ts';
import { isObject } from '../migrations/is-object.ts';
import { once } from '../once.ts';
import { WARNING_CHOICES } from '../warning-settings.ts';

/** The parts of the options an organisation can hide: what is kept, seen and sent stays in sight. */
export const HIDEABLE = ['trusted', 'history', 'vocabulary', 'backup', 'packs'] as const;

const MOST = { domains: 1_000, lists: 10 } as const;
const TextSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(80)));
const AddressSchema = z.lazy(() =>
  z.string().check(
    z.maxLength(500),
    z.refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:'),
  ),
);
/** A name alone, for it and all below it. */
const DomainSchema = z.lazy(() =>
  z.string().check(
    z.toLowerCase(),
    z.maxLength(253),
    z.regex(/^[a-z0-9.-]+$/),
    z.refine((name) => URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).host === name && name.includes('.')),
  ),
);
const KeySchema = z.lazy(() => z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)));
const PhoneSchema = z.lazy(() => z.string().check(z.regex(/^\+?[0-9][0-9 ()-]{1,24}$/)));
const MailSchema = z.lazy(() => z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/)));
const ListSchema = z.lazy(() => z.strictObject({ name: TextSchema, url: AddressSchema, means: z.enum(['allow', 'caution', 'danger']) }));
const AnyGroupSchema = z.lazy(() => z.record(z.string(), z.unknown()));
const AnyListSchema = z.lazy(() => z.array(z.unknown()));

const GROUPS = {
  guards: GUARD_CHOICES,
  warnings: WARNING_CHOICES,
  /** Where newer rules come from, and the key (Ed25519, base64) their signature has to fit. */
  updates: { url: AddressSchema, publicKey: KeySchema },
  /** Whom to ask, as it stands in warnings. */
  support: {
    name: TextSchema,
    phone: PhoneSchema,
    mail: MailSchema,
    url: AddressSchema,
  },
} as const;
const LISTS = {
  trustedDomains: { entry: DomainSchema, most: MOST.domains },
  warnedDomains: { entry: DomainSchema, most: MOST.domains },
  lists: { entry: ListSchema, most: MOST.lists },
  hideOptions: { entry: z.enum(HIDEABLE), most: HIDEABLE.length },
} as const;

type Group<Name extends keyof typeof GROUPS> = { -readonly [Field in keyof (typeof GROUPS)[Name]]?: z.output<(typeof GROUPS)[Name][Field]> };
type Entry<Name extends keyof typeof LISTS> = z.output<(typeof LISTS)[Name]['entry']>;

/** What the organisation that manages the browser has set; whatever it left open stays the person's. */
export type Policy = {
  readonly organisation: string | null;
  readonly guards: Readonly<Group<'guards'>>;
  readonly warnings: Readonly<Group<'warnings'>>;
  readonly updates: Readonly<Group<'updates'>>;
  readonly support: Readonly<Group<'support'>>;
  readonly trustedDomains: readonly string[];
  readonly warnedDomains: readonly string[];
  readonly lists: readonly Entry<'lists'>[];
  readonly hideOptions: readonly Entry<'hideOptions'>[];
};
/** A policy as it is understood, and the fields (`guards.code`, `lists[2]`) that were not, and count as if they were not there. */
export type PolicyReading = { readonly policy: Policy; readonly problems: readonly string[] };

/**
 * Reads a policy value by value, so that a bad one harms no other. Never throws. `isSite` refuses names below which others have sites
 * of their own (`co.jp`); whoever reads what was judged before leaves it out, and needs no list of suffixes.
 */
export function readPolicy(managed: unknown, isSite: (name: string) => boolean = () => true): PolicyReading {
  const given = isObject(managed) ? managed : {};
  const problems = Object.keys(given).filter((name) => !['organisation', ...Object.keys(GROUPS), ...Object.keys(LISTS)].includes(name));

  function value<T>(schema: z.ZodMiniType<T>, from: unknown, path: string): T | null {
    if (from === undefined) return null;
    const parsed = schema.safeParse(from);
    if (!parsed.success) problems.push(path);
    return parsed.success ? parsed.data : null;
  }
  function group<Name extends keyof typeof GROUPS>(name: Name): Group<Name> {
    const from = value(AnyGroupSchema, given[name], name) ?? {};
    const shape: Readonly<Record<string, z.ZodMiniType>> = GROUPS[name];
    problems.push(...Object.keys(from).flatMap((field) => (Object.hasOwn(shape, field) ? [] : [`${name}.${field}`])));
    const read = Object.entries(shape).map(([field, schema]) => [field, value(schema, from[field], `${name}.${field}`)] as const);
    return Object.fromEntries(read.filter(([, found]) => found !== null)) as Group<Name>;
  }
  function list<Name extends keyof typeof LISTS>(name: Name, isWanted: (entry: Entry<Name>) => boolean = () => true): Entry<Name>[] {
    const { entry, most } = LISTS[name];
    const from = value(AnyListSchema, given[name], name) ?? [];
    if (from.length > most) problems.push(`${name}[${most}]`);
    const read = from.slice(0, most).map((candidate, at) => {
      const found = value<unknown>(entry, candidate ?? null, `${name}[${at}]`) as Entry<Name> | null;
      if (found === null || isWanted(found)) return found;
      problems.push(`${name}[${at}]`);
      return null;
    });
    return read.filter((found) => found !== null);
  }

  const policy: Policy = {
    organisation: value(TextSchema, given['organisation'], 'organisation'),
    guards: group('guards'),
    warnings: group('warnings'),
    updates: group('updates'),
    support: group('support'),
    trustedDomains: list('trustedDomains', isSite),
    warnedDomains: list('warnedDomains', isSite),
    lists: list('lists'),
    hideOptions: list('hideOptions'),
  };
  return { policy, problems };
}

export const noPolicy = once(() => readPolicy({}).policy);
