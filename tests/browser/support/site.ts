import type { Fixture } from '../../support/fixtures.ts';

/** What a pretended server answers. */
export type Answer = { readonly body: string | Buffer; readonly type?: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> };
/** A pretended web: the answer for an address, or `null` for "no such page". */
export type Site = (url: URL) => Answer | null;

/** Serves each fixture at its own address. A query that the fixture does not ask for makes no difference. */
export function serveFixtures(fixtures: readonly Fixture[]): Site {
  const pages = new Map(fixtures.map(({ url, html }) => [placeOf(new URL(url)), html]));
  return (url) => {
    const body = pages.get(placeOf(url));
    return body === undefined ? null : { body };
  };
}

/** Serves one page at one address and at every path below the same host that nothing else answers. */
export function servePage(host: string, answer: Answer | string): Site {
  return (url) => (url.hostname === host ? (typeof answer === 'string' ? { body: answer } : answer) : null);
}

/** The first site that has an answer. */
export function together(...sites: readonly Site[]): Site {
  return (url) => {
    for (const site of sites) {
      const answer = site(url);
      if (answer) return answer;
    }
    return null;
  };
}

function placeOf({ hostname, pathname }: URL): string {
  return `${hostname}${decodeURI(pathname)}`;
}
