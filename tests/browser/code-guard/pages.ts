import { type Site, servePage } from '../support/site.ts';

/** One event as the page's own script heard it, with all it could read at that moment: what the event carries, what the fields hold. */
export type Heard = { readonly type: string; readonly isTrusted: boolean; readonly on: string; readonly read: string };

/** An inline script in the head, before everything: listens first, in the capture phase, on the window and on the document. */
const SPY = `{
  globalThis.heard = [];
  const held = () => [...document.querySelectorAll('input:not([type=submit]), textarea, [contenteditable]')].map((field) => field.value ?? field.textContent).join('');
  const carried = (event) => [(event.clipboardData ?? event.dataTransfer)?.getData('text/plain'), event.data].filter(Boolean).join();
  for (const type of ['paste', 'drop', 'beforeinput', 'input', 'change', 'blur', 'focusout', 'keydown', 'pointerdown', 'mousedown', 'pointerup', 'touchend', 'click', 'submit', 'compositionstart', 'compositionend'])
    addEventListener(type, (event) => heard.push({ type, isTrusted: event.isTrusted, on: event.target.id ?? '', read: carried(event) + held() }), true);
  document.addEventListener('paste', (event) => heard.push({ type: 'paste on document', isTrusted: event.isTrusted, on: '', read: carried(event) }), true);
}`;

/** A page with whatever a person can put a text into, each the way some pages do it. What is sent is counted and goes nowhere. */
const BODY = `
  <form id="form">
    <p><label for="field">ひとこと</label> <input id="field" name="field"></p>
    <p><label for="second">お名前</label> <input id="second" name="second"></p>
    <p><label for="gift">ギフト券番号</label> <input id="gift" name="gift"></p>
    <p><label for="area">ご自由にお書きください</label> <textarea id="area" name="area"></textarea></p>
    <p><button id="send">送る</button></p>
  </form>
  <p><label for="controlled">色</label> <input id="controlled"> <output id="state"></output></p>
  <p>本文</p><div id="rich" contenteditable style="min-height: 20px; border: 1px solid"></div>
  <p>編集</p><div id="editor" contenteditable style="min-height: 20px; border: 1px solid"></div>
  <p>会話</p><div id="chat" contenteditable style="min-height: 20px; border: 1px solid"></div>
  <script>
    globalThis.sent = [];
    form.addEventListener('submit', (event) => { event.preventDefault(); sent.push(field.value + gift.value + area.value); });

    // A controlled input, as frameworks build it: the setter is watched, state is what an input event brought, all else is put back.
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let known = '';
    Object.defineProperty(controlled, 'value', { configurable: true, get() { return native.get.call(this); }, set(value) { known = value; native.set.call(this, value); } });
    globalThis.updates = 0;
    controlled.addEventListener('input', () => {
      const value = native.get.call(controlled);
      if (value === known) return;
      updates += 1;
      state.textContent = value;
      controlled.value = value;
    });

    // An editor that takes a paste into its own hands.
    editor.addEventListener('paste', (event) => {
      event.preventDefault();
      const span = document.createElement('b');
      span.textContent = event.clipboardData.getData('text/plain');
      editor.replaceChildren(span);
    });

    // A chat that sends on Enter.
    chat.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      sent.push(chat.textContent);
      chat.textContent = '';
    });
  </script>`;

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>入力のページ</title><script>${SPY}</script>${head}<body>${body}</body></html>`;
}

export const FORM = 'https://form.example/';
export const formSite: Site = servePage('form.example', page(BODY));
