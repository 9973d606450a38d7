// npm run new:signal -- PACK SIGNAL: adds a signal to a rule pack and a page that shows it, both to be filled in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const [pack, signal] = process.argv.slice(2);
const packFile = `src/rule-packs/${pack}.json`;
const pageFile = `tests/pages/${pack}/hit-${signal}.html`;

/** @param {string} message */
function refuse(message) {
  console.error(`${message}\nUsage: npm run new:signal -- PACK SIGNAL   (for example: code-buyback pays-in-crypto)`);
  process.exit(2);
}

if (!pack || !signal || !/^[a-z][a-z0-9-]*$/.test(signal)) refuse('Name a pack and a signal; the signal in lower case, with hyphens.');
if (!existsSync(packFile)) refuse(`There is no pack ${packFile}.`);
const rules = JSON.parse(readFileSync(packFile, 'utf8'));
if (rules.signals.some((/** @type {{ id: string }} */ { id }) => id === signal)) refuse(`${packFile} already has a signal "${signal}".`);
if (existsSync(pageFile)) refuse(`${pageFile} already exists.`);

rules.signals.push({
  id: signal,
  weight: 1,
  when: { type: 'words', in: 'own', any: ['replace me'] },
  says: { ja: '見たことを、一文で書いてください。', en: 'Say in one sentence what was seen.' },
});
writeFileSync(packFile, `${JSON.stringify(rules, null, 2)}\n`);
writeFileSync(
  pageFile,
  `<!doctype html>
<!--
url: https://www.replace-me.example/
kind: ${rules.kind}
level: caution
story: Who meets this page, and what makes it special.
-->
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Replace me</title></head>
<body><h1>Replace me</h1></body>
</html>
`,
);
console.log(`Added to ${packFile} and ${pageFile}. Next:
1. Fill both in (CONTRIBUTING.md, "Add a signal"), and add a near miss: tests/pages/${pack}/miss-….html
2. npm run fix
3. npm run evaluate, npm test`);
