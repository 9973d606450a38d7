import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../src/cli/html-tree.ts';

/** The tree as nested brackets: `p(text)`; what is hidden carries an exclamation mark. */
function outline(html: string): string {
  const tree = htmlTree(`<body>${html}`);
  const show = (node: typeof tree.root): string => {
    const text = tree.text(node);
    if (text !== null) return text.trim();
    const inside = [...tree.children(node)].map(show).filter(Boolean).join(' ');
    const tag = tree.tag(node);
    return tag === null ? inside : `${tag}${tree.isHidden(node) ? '!' : ''}(${inside})`;
  };
  return /body\((.*)\)\)$/s.exec(show(tree.root))?.[1] ?? '';
}

describe('a file reads as the page it makes', () => {
  test.each([
    ['tags that were left open are closed', '<p>買取<p>換金', 'p(買取) p(換金)'],
    ['tag names are lower case', '<DIV>買取</DIV>', 'div(買取)'],
    ['a comment is nothing', '買<!-- x -->取', '買 取'],
    ['entities are characters', '&#x8CB7;&amp;', '買&'],
    ['what stands in a template is not on the page', '<template><p>買取</p></template>', 'template()'],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  test('a declared shadow root is part of the page, before what stands beside it', () => {
    const html = '<gift-box><template shadowrootmode="open"><p>影</p></template><b>光</b></gift-box>';
    expect(outline(html)).toMatch(/^gift-box\([^()]*\(p\(影\)\) b\(光\)\)$/);
  });

  test('so is a page written into a frame', () => {
    expect(outline('<iframe srcdoc="&lt;p&gt;買取"></iframe>')).toContain('p(買取)');
    expect(outline('<iframe src="/x"></iframe>')).not.toContain('p(');
  });
});

describe('hidden is what the author hid', () => {
  test.each([
    ['<p hidden>x</p>', true],
    ['<p hidden="until-found">x</p>', true],
    ['<p style="DISPLAY:NONE">x</p>', true],
    ['<p style="display: block">x</p>', false],
    ['<dialog>x</dialog>', true],
    ['<dialog open>x</dialog>', false],
    ['<p class="hidden">x</p>', false],
    ['<p>x</p>', false],
  ])('%s: %s', (html, isHidden) => {
    expect(outline(html).includes('!')).toBe(isHidden);
  });
});

test('attributes are read by name, and are null where there are none', () => {
  const tree = htmlTree('<body class="a &quot;b&quot;" HIDDEN>');
  const html = [...tree.children(tree.root)].find((node) => tree.tag(node) === 'html');
  const body = html && [...tree.children(html)].find((node) => tree.tag(node) === 'body');
  expect(body && ['class', 'hidden', 'id'].map((name) => tree.attribute(body, name))).toEqual(['a "b"', '', null]);
});
