/** Where to put a member: names and indices from the root. */
export type Path = readonly (string | number)[];
type Span = { readonly start: number; readonly end: number };
type Member = Span & { readonly key: string | number };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Sets one member of a JSON text and leaves every other character as it is, so that a diff shows what changed and nothing else.
 * A new member is put behind its sibling `after`, on a line of its own where the others have one.
 */
export function setMember(json: string, path: Path, value: unknown, after?: string): string {
  const parent = path.slice(0, -1).reduce<Span>((span, key) => member(json, span, key), { start: json.search(/\S/), end: json.length });
  const members = membersOf(json, parent);
  const key = path.at(-1);
  const existing = members.find((candidate) => candidate.key === key);
  const [, lead = ''] = /\{(\s*)$/.exec(json.slice(parent.start, json.indexOf('"', parent.start))) ?? [];
  const [, indent = ''] = /\n([ \t]*)$/.exec(lead) ?? [];
  const printed = print(value, indent);
  if (existing) return json.slice(0, existing.start) + printed + json.slice(existing.end);
  const sibling = members.find((candidate) => candidate.key === after);
  if (!sibling) throw new Error(`There is no member ${after} beside ${path.join('.')}.`);
  return `${json.slice(0, sibling.end)},${lead}${JSON.stringify(key)}: ${printed}${json.slice(sibling.end)}`;
}

function member(json: string, parent: Span, key: string | number): Span {
  const found = membersOf(json, parent).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`There is no member ${key}.`);
  return found;
}

/** The values directly inside an object or array, in order. */
function membersOf(json: string, { start }: Span): Member[] {
  const isArray = json[start] === '[';
  const members: Member[] = [];
  let depth = 0;
  let key: string | null = null;
  let value: number | null = null;
  let last = start;
  for (const { 0: token, index } of json.slice(start).matchAll(TOKEN)) {
    const at = start + index;
    const endsMember = depth === 1 && (token === ',' || token === '}' || token === ']');
    if (endsMember && value !== null) {
      members.push({ key: isArray ? members.length : (key ?? ''), start: value, end: last });
      value = null;
      key = null;
    } else if (depth === 1 && !endsMember && value === null && token !== ':') {
      if (isArray || key !== null) value = at;
      else key = JSON.parse(token);
    }
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    last = at + token.length;
    if (depth === 0) break;
  }
  return members;
}

/** As our formatter writes it: flat objects on one line, all others a member a line. */
function print(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const isFlat = Object.values(value).every((inside) => typeof inside !== 'object');
  const members = Object.entries(value).map(([key, inside]) => `${JSON.stringify(key)}: ${print(inside, inner)}`);
  return isFlat ? `{ ${members.join(', ')} }` : `{\n${inner}${members.join(`,\n${inner}`)}\n${indent}}`;
}
