import type { Level } from '../level.ts';
import { STYLE, STYLE_HASH } from './document-style.ts';
import { html, type Markup } from './markup.ts';
import { readableMoment } from './moment.ts';
import type { EvidenceRecord, RecordedVerdict } from './record.ts';

/** The words around what was recorded, in the reader's language. */
export type RecordTexts = {
  readonly heading: string;
  readonly address: string;
  readonly addressNote: string;
  readonly title: string;
  readonly time: string;
  readonly verdict: string;
  readonly levels: Readonly<Record<Level, string>>;
  /** In place of a verdict: nothing was found; the page could not be looked into. */
  readonly nothing: string;
  readonly unseen: string;
  readonly found: string;
  readonly weights: string;
  readonly operator: string;
  readonly missing: string;
  readonly operatorNote: string;
  readonly own: string;
  readonly notes: string;
  readonly receipt: string;
  readonly serial: string;
  readonly empty: string;
  readonly picture: string;
  readonly madeBy: string;
  readonly madeWith: string;
  readonly disclaimer: string;
};

/** No script, no network, no style but ours, nothing to send or to embed. */
const POLICY = `default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The record as one HTML file that needs nothing else: for the screen, offline, and for A4. */
export function recordDocument(record: EvidenceRecord, texts: RecordTexts): string {
  const { address, title, at, verdict, picture, own, language } = record;
  const words = (text: string) => (text.trim() === '' ? html`<dd class="note">${texts.empty}</dd>` : html`<dd class="long"><bdi>${text}</bdi></dd>`);
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.heading}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<h1>${texts.heading}</h1>
<dl>
<dt>${texts.address}</dt><dd><bdi class="address">${address}</bdi><p class="note">${texts.addressNote}</p></dd>
<dt>${texts.title}</dt><dd><bdi>${title}</bdi></dd>
<dt>${texts.time}</dt><dd>${readableMoment(at, language)}<span class="fine">${at.local} = ${at.utc}</span></dd>
</dl>
<h2>${texts.verdict}</h2>
${verdict ? verdictSections(verdict, texts) : html`<p>${texts.unseen}</p>`}
<h2>${texts.own}</h2>
<dl>
<dt>${texts.notes}</dt>${words(own.notes)}
<dt>${texts.receipt}</dt>${words(own.receipt)}
<dt>${texts.serial}</dt>${words(own.serial)}
</dl>
${picture === null ? '' : html`<figure><h2>${texts.picture}</h2><img src="${picture}" alt="${texts.picture}"></figure>`}
<footer>
<p class="note">${texts.madeBy}: ${texts.madeWith}</p>
<p class="note">${texts.disclaimer}</p>
</footer>
</body>
</html>
`;
  return markup;
}

function verdictSections({ level, title, summary, kind, score, pack, findings, failed, disclosures }: RecordedVerdict, texts: RecordTexts): Markup {
  if (level === 'none') return html`<p>${texts.nothing}</p>`;
  return html`<p class="level">${texts.levels[level]}</p>
<p class="verdict">${title}</p>
<p>${summary}</p>
<p class="fine">${kind} / ${pack ? `${pack.id} ${pack.version}` : '-'} / ${signed(score)}</p>
<h2>${texts.found}</h2>
<ol>
${findings.map(
  ({ signal, weight, says, excerpt }) =>
    html`<li>${says}${excerpt === '' ? '' : html`<q><bdi>${excerpt}</bdi></q>`}<span class="fine">${signal} (${signed(weight)})</span></li>\n`,
)}</ol>
<p class="note">${texts.weights}</p>
${failed.length === 0 ? '' : html`<p class="fine">error: ${failed.join(', ')}</p>`}
${disclosures.length === 0 ? '' : operatorSection(disclosures, texts)}`;
}

function operatorSection(disclosures: RecordedVerdict['disclosures'], texts: RecordTexts): Markup {
  return html`<h2>${texts.operator}</h2>
<dl>
${disclosures.map(({ name, excerpt }) => html`<dt>${name}</dt><dd><bdi>${excerpt ?? texts.missing}</bdi></dd>\n`)}</dl>
<p class="note">${texts.operatorNote}</p>`;
}

/** A weight as people write numbers that may be negative. */
function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
