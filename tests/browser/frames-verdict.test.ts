import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage, together } from './support/site.ts';

const FORM = fixture('code-buyback/hit-handmade-table-form');
const POSTER = fixture('code-buyback/hit-line-only-landing');
const page = (body: string) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ねこの日記</title><body><h1>ねこの日記</h1>${body}</body></html>`;
const inScript = (source: string) => JSON.stringify(source).replaceAll('</', '<\\/');
const FRAME = 'title="枠" width="600" height="420"';

/** A harmless page around the form of a service that anybody can fill with questions, and an advertisement in which nothing can be handed over. */
const DIARY = page(`
  <p>今日は窓ぎわで寝ていました。</p>
  <iframe id="form" src="https://forms.example/f/1" ${FRAME}></iframe>
  <iframe id="advertisement" src="https://ads.example/" ${FRAME}></iframe>`);
/** The same, written by the page into a frame that is shut off from it. */
const SEALED = page(`
  <div id="place"></div>
  <script>
    const frame = document.createElement('iframe');
    Object.assign(frame, { id: 'form', title: '枠', width: 600, height: 420, srcdoc: ${inScript(FORM.html)} });
    frame.sandbox = 'allow-scripts';
    place.append(frame);
  </script>`);
const THANKS = page('<p>ありがとうございました。</p>');

const site = together(
  servePage('diary.example', DIARY),
  servePage('sealed.example', SEALED),
  (url) => (url.hostname === 'forms.example' ? { body: url.pathname === '/f/1' ? FORM.html : THANKS } : null),
  servePage('ads.example', POSTER.html.replace(/<input[^>]*>|<textarea[\s\S]*?<\/textarea>/g, '')),
);

inBrowsers('a form that asks for codes, in a frame of a harmless page', { languages: ['ja'], site }, ({ browser, t }) => {
  test('an advertisement that is passed over says nothing; reached, the form is judged by its own words, and the page warns of it', async () => {
    const tab = await browser.openTab('https://diary.example/');
    for (const frame of ['#advertisement', '#form']) await tab.clickOn(frame);
    const report = await tab.settled(FORM.level);
    expect(report?.verdict.kind).toBe(FORM.kind);
    expect(report?.frameHost).toBe('forms.example');
    // The words of the frame stay in the frame.
    expect(report?.verdict.findings.map((finding) => finding.type === 'signal' && finding.excerpt)).toEqual(report?.verdict.findings.map(() => ''));
    await tab.find('text', t('alertInFrame', 'forms.example'));
    await expect.poll(async () => (await tab.badge()).text).not.toBe('');
    const popup = await tab.openPopup();
    await popup.find('text', t('alertInFrame', 'forms.example'));
    await popup.close();

    // Another document in the same frame is another question.
    await (await tab.frame('forms.example')).evaluate(`location.href = '/thanks'`);
    expect((await tab.settled('none'))?.frameHost).toBeNull();
    await expect.poll(async () => (await tab.badge()).text).toBe('');
    await tab.gone('text', t('alertInFrame', 'forms.example'));
  });

  test('a frame that is shut off from its page and has no address counts as well', async () => {
    const tab = await browser.openTab('https://sealed.example/');
    await tab.clickOn('#form');
    expect((await tab.settled(FORM.level))?.frameHost).toBe('sealed.example');
    await tab.find('text', t('alertInFrame', 'sealed.example'));
  });
});
