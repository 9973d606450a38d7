import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Language } from '../texts.ts';
import { userFile } from './preferences.ts';

const PATIENCE = 30_000;
/** Room for every viewport in the stories: what lies outside the window can be neither seen nor clicked. */
const WINDOW = { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1100' };

/** A Firefox of its own profile, which speaks WebDriver BiDi at `address`. */
export class FirefoxProcess {
  static async start(executable: string, language: Language): Promise<FirefoxProcess> {
    const profile = mkdtempSync(join(tmpdir(), 'gift-card-guard-firefox-'));
    writeFileSync(join(profile, 'user.js'), userFile(language));
    const child = spawn(
      executable,
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...WINDOW } },
    );
    const started = new FirefoxProcess(child, profile);
    started.address = await addressOf(child).catch(async (error) => {
      await started.end();
      throw error;
    });
    return started;
  }

  address = '';
  private readonly gone: Promise<unknown>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    this.gone = new Promise((resolve) => child.once('exit', resolve));
    process.once('exit', this.abandon);
    process.once('SIGTERM', this.abandonAndGo);
  }

  /** Waits a little for it to have gone by itself, and cleans up. */
  async end(patience = 3_000): Promise<void> {
    const timer = setTimeout(() => this.child.kill('SIGKILL'), patience);
    await this.gone;
    clearTimeout(timer);
    process.off('exit', this.abandon);
    process.off('SIGTERM', this.abandonAndGo);
    this.removeProfile();
  }

  private readonly abandon = () => {
    this.child.kill('SIGKILL');
    this.removeProfile();
  };

  /** The test runner ends its workers in this way; nobody hears of an exit then. */
  private readonly abandonAndGo = () => {
    this.abandon();
    process.kill(process.pid, 'SIGTERM');
  };

  private removeProfile(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`Firefox did not start. It said: ${said.slice(-800)}`));
    const timer = setTimeout(fail, PATIENCE);
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      child.stderr?.removeAllListeners('data').resume();
      resolve(address);
    });
    child.once('error', reject);
    child.once('exit', fail);
  });
}
