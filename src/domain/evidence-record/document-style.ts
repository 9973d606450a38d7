/** How the record looks: light paper on every screen, and on A4. The document allows this style and no other by its hash, which a test holds. */
export const STYLE_HASH = 'sha256-42Xt5zia+ze/YBKtlhl+ww37WxW+DtJ71qDTiJxYZH4=';

export const STYLE = `
:root { color-scheme: light; --ink: #1d2430; --soft: #4d5868; --line: #c9d0da; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #eceff3; }
body { max-width: 794px; margin: 24px auto; padding: 48px 56px; background: #fff; color: var(--ink); font: 15px/1.7 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif; }
h1 { padding-bottom: 8px; border-bottom: 2px solid var(--ink); font-size: 22px; line-height: 1.4; }
h2 { margin: 28px 0 8px; padding-bottom: 2px; border-bottom: 1px solid var(--line); font-size: 16px; line-height: 1.5; break-after: avoid; }
dl { display: grid; grid-template-columns: 9em 1fr; }
dt, dd { padding: 7px 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { padding-right: 12px; color: var(--soft); font-weight: 700; }
dd, li { min-width: 0; overflow-wrap: anywhere; }
dd.long { break-inside: auto; white-space: pre-wrap; }
bdi { unicode-bidi: isolate; }
.address, .fine { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK JP", monospace; }
.fine, .note { color: var(--soft); font-size: 12px; }
.note { margin-top: 6px; line-height: 1.6; }
.level { display: inline-block; margin-bottom: 6px; padding: 1px 10px; border: 2px solid var(--ink); font-weight: 700; }
.verdict { font-weight: 700; }
ol { padding-left: 1.8em; }
li { padding: 5px 0; break-inside: avoid; }
q { display: block; color: var(--soft); quotes: "“" "”"; }
:lang(ja) q { quotes: "「" "」"; }
.fine { display: block; }
img { display: block; max-width: 100%; max-height: 230mm; border: 1px solid var(--line); }
figure { break-inside: avoid; }
footer { margin-top: 32px; padding-top: 10px; border-top: 1px solid var(--line); }
@media (max-width: 560px) {
  body { margin: 0; padding: 20px 16px; }
  dl { display: block; }
  dt { padding-bottom: 0; border-bottom: 0; }
  dd { padding-top: 0; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  html { background: none; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; line-height: 1.6; }
}
`;
