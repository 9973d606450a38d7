import { expect, test } from 'vitest';
import { type Finding, unexplained } from '../../scripts/lint-firefox/findings.ts';
import { readSourceFiles } from '../repository/source-files.ts';

const PREACT = 'd.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]';
const OURS = 'element.innerHTML=text';
const code = (file: string) => (file === 'preact.js' ? `//\n${PREACT}` : OURS);
const assignment = (file: string): Finding => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file,
  line: file === 'preact.js' ? 2 : 1,
  column: 26,
});

test('of what the linter says, only the one assignment inside Preact may stay', () => {
  expect(unexplained([assignment('preact.js')], code)).toEqual([]);
  expect(unexplained([assignment('ours.js')], code)).toEqual([assignment('ours.js')]);
  expect(unexplained([assignment('preact.js'), assignment('preact.js')], code)).toEqual([assignment('preact.js')]);
  const evaluated = { ...assignment('preact.js'), code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval.' };
  expect(unexplained([evaluated], code)).toEqual([evaluated]);
});

test('nothing of ours hands HTML to Preact or to the browser', () => {
  const offenders = readSourceFiles().filter(({ text }) => /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(text));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
