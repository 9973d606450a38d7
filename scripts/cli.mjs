// node scripts/cli.mjs <command> args…: runs a command line tool, and builds the tools first when their sources are newer.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/cli/main.js');
/** What the tools are made of. Folders count too: their time changes when a file is taken away. */
const SOURCES = ['src/cli', 'src/domain', 'src/rule-packs', 'vite.config.ts', 'package-lock.json'];

if (isStale()) build();
goWhereTheCommandWasTyped();
await import(pathToFileURL(built).href);

function isStale() {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return SOURCES.some((source) => withContents(join(root, source)).some((path) => statSync(path).mtimeMs > mtimeMs));
}

/** @param {string} path @returns {string[]} */
function withContents(path) {
  return statSync(path).isDirectory() ? [path, ...readdirSync(path).flatMap((name) => withContents(join(path, name)))] : [path];
}

/** Silent unless it fails. Builds aside and moves the file into place, so that two commands started at once do not meet. */
function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) fail('The packages are not installed yet. Run: npm run setup');
  const aside = join(root, `dist/cli/.build-${process.pid}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', 'cli', '--logLevel', 'warn', '--outDir', aside, '--emptyOutDir'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) fail(`The command line tools could not be built.\n${stdout}${stderr}`);
  renameSync(join(aside, 'main.js'), built);
  rmSync(aside, { recursive: true });
}

/** npm runs scripts in the project's folder; paths are meant from where the person is. */
function goWhereTheCommandWasTyped() {
  const { npm_lifecycle_script: script = '', INIT_CWD: typedIn } = process.env;
  if (script.includes('scripts/cli.mjs') && typedIn && existsSync(typedIn)) process.chdir(typedIn);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}
