import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StepError } from '../setup/step.mjs';
import { projectFiles } from './sources.ts';
import type { Files } from './zip.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Kinds of files a browser needs. Hidden files, source maps and editors' copies are none of them. */
const NEEDED = /^(?:\w[\w-]*\/)*\w[\w.-]*\.(?:json|js|css|html|png|svg|txt)$/;

/** The files of a built package. Refuses what was not made by the build from the project's own files. */
export function packageContents(root: string, target: Target): Files {
  const folder = join(root, 'dist', target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new StepError(`There is no build in dist/${target}.\n→ npm run build`);
  const ours = new Set(projectFiles(root));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? []
      : [
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        ],
  );
  for (const file of files) {
    if (!NEEDED.test(file))
      throw new StepError(`dist/${target}/${file} is nothing a browser needs.\n→ Take it out of the build, or name its kind in scripts/package/contents.ts.`);
    if (existsSync(join(root, 'public', file)) && !ours.has(`public/${file}`))
      throw new StepError(`public/${file} would be packed, but does not belong to the project.\n→ Delete it, or git add it, and build again.`);
  }
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}
