import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../../src/cli/html-tree.ts';
import { createEngine } from '../../../src/domain/engine.ts';
import { deservesLook } from '../../../src/domain/first-look.ts';
import { engineForItems, judgeItem } from '../../../src/domain/marks/judge-item.ts';
import { labelOf, REQUESTING } from '../../../src/domain/marks/label.ts';
import type { PlaceKind } from '../../../src/domain/marks/place-kind.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import { bundledRules } from '../../../src/rule-packs/bundle.ts';

type Item = { readonly id: string; readonly kind: PlaceKind; readonly host?: string; readonly title?: string; readonly text: string; readonly marked: boolean };

const rules = bundledRules();
const engine = engineForItems(createEngine(rules));
const items: Item[] = readFileSync(new URL('../../labelled/items.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
/** Known and not mended for: its words are those of many pages that buy other things. */
const MISSED = ['r-buy-6'];

function verdictOn({ host, title, text }: Item) {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  const tree = htmlTree(`<div>${title ? `<a href="https://${host}/"><h3>${escaped(title)}</h3></a><cite>${host}</cite>` : ''}${lines.join('')}</div>`);
  return atOnce(judgeItem(tree, tree.root, host === undefined ? null : { host, path: '/' }, engine));
}

describe('results and posts written for this', () => {
  test.each(items)('$id: marked $marked', (item) => {
    expect(verdictOn(item).level !== 'none').toBe(item.marked && !MISSED.includes(item.id));
  });

  test('what is marked has words the lookout stops at', () => {
    const dropped = items.filter((item) => verdictOn(item).level !== 'none' && !deservesLook(`${item.title ?? ''} ${item.text}`));
    expect(dropped.map(({ id }) => id)).toEqual([]);
  });
});

test('a result is a link, a post is an offer or a request', () => {
  const labels = (prefix: string, kind: PlaceKind) => [
    ...new Set(items.filter(({ id }) => id.startsWith(prefix)).map((item) => labelOf(verdictOn(item), kind))),
  ];
  expect(labels('r-buy-1', 'results')).toEqual(['link']);
  expect(labels('p-buy', 'posts')).toEqual(['offer']);
  expect(labels('p-steer', 'posts')).toEqual(['offer']);
  expect(labels('p-ask', 'posts')).toEqual(['request']);
});

test('the signals that make a request are signals of the pack', () => {
  const known = rules.packs.find(({ kind }) => kind === 'solicitation')?.signals.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(REQUESTING));
});

test('what stands on the buttons and in the hints around a post is not its writer’s', () => {
  const tree = htmlTree(
    '<article><p>おはよう</p><button>Amazonギフト券 買取率93% DMください</button><b role="button">アマギフ買います 先送り DM</b><span aria-label="アマギフ買います 先送り DM"></span></article>',
  );
  expect(atOnce(judgeItem(tree, tree.root, null, engine)).level).toBe('none');
});
