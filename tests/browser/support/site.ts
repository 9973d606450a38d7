import type { Fixture } from '../../support/fixtures.ts';

/** What a pretended server answers. */
export type Answer = { readonly body: string | Buffer; readonly type?: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> };
/** A pretended web: the answer for an address, or `null` for "no such page". */
export type Site = (url: URL) => Answer | null;

/** Serves each fixture at its own address, and for other queries the first fixture at that path. */
export function serveFixtures(fixtures: readonly Fixture[]): Site {
  return (url) => {
    const there = fixtures.filter((fixture) => placeOf(new URL(fixture.url)) === placeOf(url));
    const found = there.find((fixture) => new URL(fixture.url).search === url.search) ?? there[0];
    return found ? { body: found.html } : null;
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
