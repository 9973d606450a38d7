import { describe, expect, test } from 'vitest';
import { viewOf } from '../support/views.ts';

/** The labels a reader gets, in the order of the fields. */
function labels(html: string): string[] {
  return viewOf(html)
    .fields()
    .map(({ label }) => label.raw);
}

describe('a field has the label a reader sees', () => {
  test.each([
    ['a label for it', '<label for="a">ギフト券番号</label><p>x</p><input id="a">'],
    ['a label for it that comes later', '<input id="a"><p>x</p><label for="a">ギフト券番号</label>'],
    ['a label around it', '<label>ギフト券番号 <input></label>'],
    ['a label around it, in pieces', '<label><span>ギフト</span><b>券番号</b><div><input></div></label>'],
    ['another element named as its label', '<h3 id="t">ギフト券番号</h3><p>x</p><input aria-labelledby="t">'],
    ['two elements named as its label', '<b id="t">ギフト券</b><p>x<input aria-labelledby="t u"><i id="u">番号</i>'],
    ['a label nobody sees', '<p>x</p><input aria-label="ギフト券番号">'],
    ['a placeholder', '<p>x</p><input placeholder="ギフト券番号">'],
    ['a placeholder of an editable element', '<p>x</p><div contenteditable data-placeholder="ギフト券番号"></div>'],
    ['a label nobody but the site’s own element shows', '<p>x</p><tux-input label="ギフト券番号"></tux-input>'],
    ['a tooltip', '<p>x</p><textarea title="ギフト券番号"></textarea>'],
    ['the line before it', '<div>ギフト券番号</div><div><input></div>'],
    ['the words before it', '<p>ギフト券番号 <input></p>'],
    ['the cell before it', '<table><tr><th>ギフト券番号</th><td><input></td></tr></table>'],
    ['the term before it', '<dl><dt>ギフト券番号</dt><dd><textarea></textarea></dd></dl>'],
  ])('from %s', (_, html) => {
    expect(labels(html).join().replaceAll(' ', '')).toMatch(/ギフト券番号$/);
  });

  // Bug: only the text between the start of the label and the field is taken, so a label that begins with its field is lost.
  test('from a label around it that comes after it', () => {
    expect(labels('<label>番号<input><b>必須</b></label>')).toEqual(['番号\n必須']);
    expect(labels('<p>x</p><label><input type="radio"> ギフト券番号</label>')).toEqual(['ギフト券番号']);
  });
});

test('from all that names it, each apart from the other', () => {
  expect(labels('<label for="a">gift</label><label>card <input id="a" placeholder="number "></label>')).toEqual(['gift card\nnumber']);
  expect(labels('<p>gift card</p><input title="" placeholder="number">')).toEqual(['gift card\nnumber']);
});

test('of elements with the same id the first is meant, as in browsers', () => {
  expect(labels('<b id="t">ギフト券</b><b id="t">口座</b><p>x</p><input aria-labelledby="t">')).toEqual(['ギフト券']);
});

describe('the text nearby is the label only where nothing better is', () => {
  test.each([
    ['<p>お問い合わせ</p><label for="a">口座</label><p>ギフト券</p><input id="a">', '口座'],
    ['<p>ギフト券</p><label>口座<input></label>', '口座'],
    ['<label for="">ギフト券</label><p>口座</p><input>', '口座'],
  ])('%s', (html, label) => {
    expect(labels(html)).toEqual([label]);
  });

  test('and only what stands near, not the chapter above', () => {
    expect(labels(`<p>${'長い説明。'.repeat(100)}</p><input>`)[0]?.length).toBeLessThan(100);
  });
});

test('each field has its own label', () => {
  const form =
    '<form>券種<select><option>3,000円<option>5,000円</select><br>番号<input><label>口座<input></label><textarea placeholder="備考"></textarea></form>';
  const [kind, number, account, note] = labels(form);
  expect(kind).toMatch(/券種$/);
  expect(number).toMatch(/番号$/);
  expect(account).toBe('口座');
  expect(note).toMatch(/備考$/);
});

test('a label is matched in folded form, and shown as written', () => {
  const [field] = viewOf('<label>ｷﾞﾌﾄ劵番号<input name="ＣＯＤＥ" id="Gift"></label>').fields();
  expect(field?.label.text).toBe('ギフト券番号');
  expect(field?.label.raw).toBe('ｷﾞﾌﾄ劵番号');
  expect(field?.names.split(' ')).toEqual(['code', 'gift']);
});
