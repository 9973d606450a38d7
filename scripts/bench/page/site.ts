import { generatedPage } from '../../../src/cli/bench/generated-page.ts';
import { PAGE_STYLES } from '../../../src/cli/bench/page-styles.ts';
import { forum, frontPage, manual, rendered, shop, signIn } from './ordinary-pages.ts';
import { STRESS_PAGES } from './stress-pages.ts';

export type BenchPage = { readonly name: string; readonly url: string; readonly html: string };

/** Each on a site of its own, so that each gets a process of its own. */
function at(name: string, html: string): BenchPage {
  return { name, url: `http://${name}.example/`, html };
}

/** The styles of bench:scan that have nothing to do with gift cards. */
const ARTICLES = PAGE_STYLES.filter(({ name }) => name.startsWith('ordinary')).flatMap((style) =>
  [20, 60, 250].map((kilobytes) => at(`article-${style.lang}-${kilobytes}`, generatedPage(style, kilobytes * 1024, 1).html)),
);

export const ORDINARY: readonly BenchPage[] = [
  ...ARTICLES,
  at('shop', shop()),
  at('front-page', frontPage()),
  at('forum', forum()),
  at('rendered', rendered()),
  at('sign-in', signIn()),
  at('manual', manual()),
];

export const STRESS: readonly BenchPage[] = STRESS_PAGES.map(({ name, html }) => at(`stress-${name}`, html));
