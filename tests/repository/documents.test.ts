import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const ALWAYS_THERE = ['start', 'test', 'ci'];
const documents = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** Everything that reads command lines, in one text. */
const commandSources = ['scripts', 'src/cli'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mjs|ts)$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);

type Call = { readonly name: string; readonly options: readonly string[] };

/** Every `npm run NAME -- --option` of a document. */
function callsIn(text: string): Call[] {
  return [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)( -- [^`\n#]*)?/g)].flatMap(([whole, name = '', options = '']) =>
    whole.startsWith('npm run') || ALWAYS_THERE.includes(name)
      ? [{ name, options: [...options.matchAll(/--([a-z][a-z-]*)/g)].map(([, option = '']) => option) }]
      : [],
  );
}

/** In letters; shorter sentences say little by themselves. */
const WORTH_SAYING_ONCE = 40;

/** What a document says in sentences: no code, tables or pictures. */
function proseOf(text: string): string {
  return text
    .replace(/^```.*?^```/gms, '')
    .split('\n')
    .filter((line) => !/^(?:\||\s*<)/.test(line))
    .join('\n');
}

describe.each(documents)('$path', ({ path, text }) => {
  test('names commands that exist, with options that some command reads', () => {
    for (const { name, options } of callsIn(text)) {
      expect([...Object.keys(scripts), ...ALWAYS_THERE], `${path} names npm run ${name}`).toContain(name);
      for (const option of options)
        expect(
          commandSources.some((source) => readsOption(source, option)),
          `npm run ${name} -- --${option}`,
        ).toBe(true);
    }
  });

  test('says nothing twice', () => {
    const sentences = proseOf(text)
      .split(/(?<=[.!?。])\s+/)
      .filter((sentence) => sentence.length > WORTH_SAYING_ONCE);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  test('links to files that exist', () => {
    for (const [, target = ''] of text.matchAll(/(?:\]\(|src=")(?!https?:|mailto:|#)([^)"#]+)/g))
      expect(existsSync(join(ROOT, dirname(path), decodeURI(target))), `${path} links to ${target}`).toBe(true);
  });
});

function readsOption(source: string, option: string): boolean {
  return source.includes(`--${option}`) || new RegExp(`(?:^|[\\s{,'])'?${option}'?: \\{`, 'm').test(source);
}

test('every command is told of', () => {
  const told = new Set(documents.flatMap(({ text }) => callsIn(text).map(({ name }) => name)));
  expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
});
