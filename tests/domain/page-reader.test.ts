import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../src/domain/page-view.ts';
import type { Tree } from '../../src/domain/tree.ts';
import { viewOf, viewOfTree } from '../support/views.ts';

function lines(html: string, zone: Zone = 'page'): string[] {
  const all = viewOf(html).zone(zone).text.split('\n');
  return all.map((line) => line.trim()).filter(Boolean);
}

describe('words read as a reader reads them', () => {
  test.each([
    ['split over inline elements', '<p>ギ<b>フ<i>ト</i></b><span>券</span>'],
    ['broken by a line break', '<p>ギフ<br>ト券'],
    ['broken by a place where a line may break', '<p>ギフ<wbr>ト券'],
    ['broken over lines of source', '<p>ギフト\n      券'],
    ['split by a comment', '<p>ギフト<!-- no -->券'],
    ['in the alternative text of an image', '<p><img alt="ギフト券">'],
    ['in an open shadow root', '<gift-box><template shadowrootmode="open"><p>ギフト券</p></template></gift-box>'],
    ['in a hint', '<input placeholder="ギフト券">'],
    ['in the name of a button', '<input type="submit" value="ギフト券">'],
    ['in an option', '<select><option>ギフト券</select>'],
    ['in the description', '<meta name="description" content="ギフト券">'],
    ['in the description for those who share it', '<meta property="og:description" content="ギフト券">'],
    ['in the description that comes first', '<meta name="Description" content="ギフト券"><meta name="og:description" content="買取">'],
    ['in the name of a button that is an image', '<input type="image" alt="ギフト券">'],
    ['in a part of an image that can be pressed', '<map><area alt="ギフト券"></map>'],
    ['in disguise', '<p>ｷﾞﾌ\u200bﾄ劵'],
  ])('%s', (_, html) => {
    expect(lines(html)).toEqual(['ギフト券']);
  });

  // Bug: img is not in INLINE, so an image ends the line, and a word with one letter as an image (an emoji, a disguise) is torn.
  test('half of it in an image', () => {
    expect(lines('<p>ギフト<img alt="券">買取')).toEqual(['ギフト券買取']);
  });

  test('blocks stand on lines of their own', () => {
    expect(lines('<div>ギフト</div><div>券</div><ul><li>買<li>取</ul>')).toEqual(['ギフト', '券', '買', '取']);
    expect(lines('ギフト<div>券</div>買取')).toEqual(['ギフト', '券', '買取']);
  });

  test('what a line break or a quotation stands between is not one word', () => {
    expect(lines('<p>gift<br>card')).toEqual(['gift card']);
    for (const zone of ['own', 'headings'] as const) expect(lines('<h1>gift「割引」card</h1>', zone)).toEqual(['gift card']);
  });
});

describe('what a reader does not see is not read', () => {
  test.each([
    ['scripts and styles', '<script>ギフト券</script><style>ギフト券</style>'],
    ['templates', '<template>ギフト券</template>'],
    ['what is for browsers without scripts', '<noscript>ギフト券</noscript>'],
    ['hidden parts, with all that is in them', '<div hidden><p>ギフト券<img alt="ギフト券"><input placeholder="ギフト券"></div>'],
    ['what is styled away', '<p style="color: red; display : none">ギフト券'],
    ['a dialog that is closed', '<dialog>ギフト券</dialog>'],
    ['comments', '<!-- ギフト券 -->'],
    ['what is said about the page to machines', '<meta name="keywords" content="ギフト券">'],
    ['hidden fields', '<input type="hidden" name="kind" value="ギフト券">'],
    ['what has been typed', '<input value="ギフト券"><textarea>ギフト券</textarea>'],
  ])('%s', (_, html) => {
    expect(lines(html)).toEqual([]);
    expect(lines(html, 'labels')).toEqual([]);
  });
});

describe('a rule may look at one part of a page', () => {
  const html = `<title>店</title><h1>買取<small>の店</small></h1><h4>手順</h4><h6>脚注</h6><p>本文</p><label>番号<input></label>
    <button>申込</button><a href="#">査定</a><div role="button">開始</div><input type="submit" value="送信"><a href="#">${'長い記事の題'.repeat(10)}</a>`;

  test.each([
    ['title', ['店']],
    ['headings', ['店', '買取の店', '手順']],
    ['actions', ['申込', '査定', '開始', '送信']],
    ['labels', ['番号']],
  ] as const)('%s', (zone, expected) => {
    expect(lines(html, zone)).toEqual(expected);
  });

  test('headings of a page that is built of plain boxes: its first short lines', () => {
    const plain = `<title>店</title><div>買取</div><div>${'長い文です。'.repeat(20)}</div><div>番号</div><div>口座</div><div>送信</div>`;
    expect(lines(plain, 'headings')).toEqual(['店', '買取', '番号']);
    expect(lines('<title>店</title><div>買取</div><div role="heading">番号</div>', 'headings')).toEqual(['店', '番号']);
  });

  test('links: text, target and kind, without what a query or a fragment says', () => {
    const page = '<a rel="sponsored" href="https://buyer.example/go/1?ref=me&amp;id=42#top">公式\nサイト</a><a>飾り</a>';
    expect(lines(page, 'links')).toEqual(['公式サイト https://buyer.example/go/1?ref&id sponsored']);
    expect(lines('<a href="/x"><p>gift</p>card</a><a href="/y">番号</a>', 'links')).toEqual(['gift card /x', '番号 /y']);
    expect(lines('<link rel="canonical" href="/x"><base href="/">', 'links')).toEqual([]);
  });

  test('the title of a drawing in the page is not the title of the page', () => {
    expect(lines('<title>店</title><svg><title>絵</title></svg>', 'title')).toEqual(['店']);
    expect(lines('<p>絵</p>', 'title')).toEqual([]);
  });

  test('labels: a line for each field', () => {
    expect(lines('<label>番号<input></label><label>口座<input></label>', 'labels')).toEqual(['番号', '口座']);
  });

  test('own: what the page says itself, without what it quotes', () => {
    expect(lines('<meta name="description" content="買取"><p>換金</p><input type="submit" value="送信">', 'own')).toEqual(['買取', '換金', '送信']);
    const warning = '<p>私は言う</p><blockquote>高価買取</blockquote><p>「即日振込」と誘い、“pay now”と急がせ<q>換金</q>させる';
    expect(lines(warning, 'own').join()).not.toMatch(/高価買取|即日振込|pay now|換金/);
    expect(lines(warning, 'own').join()).toMatch(/私は言う.*誘い.*急がせ.*させる/);
    expect(lines(warning).join()).toMatch(/高価買取.*即日振込.*換金/);
  });
});

test('a link is an action where its words are few, and tells where it leads as far as anyone could read', () => {
  const actions = (length: number) => lines(`<a href="/x">${'あ'.repeat(length)}</a>`, 'actions').length;
  expect([actions(40), actions(41)]).toEqual([1, 0]);
  const [link = ''] = lines(`<a href="/${'x'.repeat(1_000)}" rel="${'y'.repeat(1_000)}">${'あ'.repeat(1_000)}</a>`, 'links');
  expect(link).toMatch(/^あ+ \/x+ y+$/);
  expect(link.length).toBeLessThan(700);
  expect(lines('<a href="/x#買取=1\n2">査定</a>', 'links')).toEqual(['査定 /x']);
  expect(lines('<a>査定</a>', 'links')).toEqual([]);
});

test('of a page that is all links a few hundred are looked at', () => {
  expect(lines('<a href="/x">x</a>'.repeat(5_000), 'links').length).toBeLessThan(1_001);
});

test('a field has the names and labels that are its own', () => {
  const page = `<label>外<input name="in"></label><input name=" a" id="b" aria-labelledby=" one  two "><b id="one">壱</b><b id="two">弐</b>
    <label><input name="next">内</label><div contenteditable="false">x</div><form></form><input name="loose">`;
  const fields = viewOf(page).fields();
  expect(fields.map(({ names }) => names)).toEqual(['in', 'a b', 'next', 'loose']);
  expect(fields.slice(0, 3).map(({ label }) => label.text)).toEqual(['外', '壱弐', '内']);
  expect(fields.map(({ form }) => form)).toEqual([-1, -1, -1, -1]);
});

test('fields know their kind and their form', () => {
  const html =
    '<input><input type="hidden"><form><textarea></textarea><select></select></form><form><input type="FILE"></form><div contenteditable></div><my-input name="claim"></my-input>';
  const fields = viewOf(html).fields();
  expect(fields.map(({ type }) => type)).toEqual(['text', 'textarea', 'select', 'file', 'editable', 'text']);
  const [outside, first, alsoFirst, second, last] = fields.map(({ form }) => form);
  expect([alsoFirst, last]).toEqual([first, outside]);
  expect(new Set([outside, first, second]).size).toBe(3);
});

describe('a page that is made to be hard to read', () => {
  /** A tree of numbers, nested or wide without end, to read without any document. */
  function numbers(children: (node: number) => number[]): Tree<number> {
    return { root: 0, tag: () => 'div', text: () => null, attribute: () => null, children, isHidden: () => false };
  }

  test('however deep it is, its end is reached', () => {
    const deep = numbers((node) => (node < 40_000 ? [node + 1] : []));
    expect(
      viewOfTree({ ...deep, tag: (node) => (node < 40_000 ? 'div' : null), text: (node) => (node < 40_000 ? null : 'ギフト券') }).zone('page').text,
    ).toContain('ギフト券');
  });

  test('one without end is judged by its beginning', () => {
    const endless = { ...numbers((node) => [node + 1, node + 2]), attribute: (_: number, name: string) => (name === 'title' ? '券' : null) };
    expect(viewOfTree(endless).zone('page').text).toContain('券');
  });

  test('so is one that says more than anyone reads', () => {
    const { text } = viewOf(`<p>先頭</p>${`<p>${'あ'.repeat(5_000)}</p>`.repeat(200)}<p>末尾</p>`).zone('page');
    expect(text).toContain('先頭');
    expect(text.length).toBeLessThan(500_000);
  });

  // Bug: the limit is looked at between nodes only, so one text node, and every attribute, is taken whole.
  test.each([
    ['in one piece', `<p>${'あ'.repeat(2_000_000)}`],
    ['in hints', `<input placeholder="${'あ'.repeat(2_000_000)}">`],
  ])('even %s', (_, html) => {
    expect(viewOf(html).zone('page').text.length).toBeLessThan(1_000_000);
  });

  test('whatever tags it is made of, what it says can be read', () => {
    const pieces = fc.constantFrom(
      '<form>',
      '</form>',
      '<label for=a>',
      '</label>',
      '<input id=a>',
      '<h1>',
      '</div>',
      '<table>',
      '<td>',
      '<select>',
      'ギフト',
      '<a>',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (html) => {
        const view = viewOf(html.join(''));
        expect(view.zone('page').text).toContain(html.includes('ギフト') ? 'ギフト' : '');
      }),
    );
  });
});
