import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

/** Every file of ours below `src`, with what it imports: paths from the project's root, or package names. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const path = `src/${file}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      const specifiers = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, specifier = '']) => specifier);
      const imports = specifiers.map((specifier) => (specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), specifier)) : specifier));
      return { path, text, imports };
    });
}
