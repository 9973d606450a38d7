const SCHEMES: Readonly<Record<string, readonly string[]>> = { '*': ['http', 'https'] };

type Pattern = { readonly schemes: readonly string[]; readonly host: string };

/** Whether a match pattern already allows every host another one names. Paths do not count: browsers ask about hosts. */
export function covers(wide: string, narrow: string): boolean {
  const [outer, inner] = [parse(wide), parse(narrow)];
  return inner.schemes.every((scheme) => outer.schemes.includes(scheme)) && hostCovers(outer.host, inner.host);
}

function hostCovers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  const domain = wide.startsWith('*.') ? wide.slice(2) : null;
  return domain !== null && (narrow === domain || narrow.endsWith(`.${domain}`));
}

function parse(pattern: string): Pattern {
  if (pattern === '<all_urls>') return { schemes: ['http', 'https', 'file', 'ftp', 'ws', 'wss'], host: '*' };
  const [, scheme = '', host = ''] = /^([a-z*]+):\/\/([^/]*)\//.exec(pattern) ?? [];
  if (scheme === '') throw new Error(`"${pattern}" is no match pattern.`);
  return { schemes: SCHEMES[scheme] ?? [scheme], host };
}
