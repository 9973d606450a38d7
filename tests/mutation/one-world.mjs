import { resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

/** How Stryker writes that a test passed, or failed. */
const [PASSED, FAILED] = [0, 1];

/**
 * Runs the tests for Stryker. Its own runner starts vitest anew for each of thousands of mutants, which takes a second where the
 * tests take a few milliseconds: here everything is loaded once, in `every-test.ts`, and one mutant after another is switched on.
 */
class OneWorldRunner {
  #asking = new BroadcastChannel('mutation-asking');
  #answers = new BroadcastChannel('mutation-answers');
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest;
  /** @type {Promise<unknown> | undefined} */
  #ended;

  capabilities() {
    // What happens while the domain is loaded is left out (`ignoreStatic`), so nothing has to be loaded anew for any mutant.
    return { reloadEnvironment: true };
  }

  async init() {
    const vitest = await createVitest('test', { config: 'tests/mutation/vitest.config.ts', watch: false, onConsoleLog: () => false });
    this.#vitest = vitest;
    const ready = this.#answer();
    // Ends when it is told to, long after this.
    this.#ended = vitest.start();
    const failed = this.#ended.then(() => {
      throw new Error(JSON.stringify(vitest.state.getFiles().map(({ result }) => result?.errors)));
    });
    await Promise.race([ready, failed]);
    failed.catch(() => {});
  }

  async dryRun() {
    const { tests, mutantCoverage } = await this.#ask({ all: true });
    return { status: 'complete', mutantCoverage, tests: tests.map(asStrykerWants) };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number }} asked */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { failed, ran, isEndless, isSpoiled } = await this.#ask({ mutant: activeMutant.id, tests: testFilter, hitLimit });
    // What a mutant left behind would speak for the next one: Stryker loads everything anew after a crash, and tries it again.
    if (isSpoiled) throw new Error('A test fails without the mutant as well, after it.');
    if (isEndless) return { status: 'timeout' };
    if (!failed) return { status: 'survived', nrOfTests: ran };
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failure, nrOfTests: ran };
  }

  async dispose() {
    this.#asking.postMessage({ end: true });
    await this.#ended;
    await this.#vitest?.close();
    this.#asking.close();
    this.#answers.close();
  }

  /** @param {object} question */
  #ask(question) {
    const answer = this.#answer();
    this.#asking.postMessage(question);
    return answer;
  }

  /** @returns {Promise<any>} */
  #answer() {
    return new Promise((resolved) => {
      this.#answers.onmessage = (/** @type {any} */ { data }) => resolved(data);
    });
  }
}

/** @param {{ id: string, file: string, failure: string | null, timeSpentMs: number }} result */
function asStrykerWants({ id, file, failure, timeSpentMs }) {
  const test = { id, name: id, fileName: resolve(file), timeSpentMs };
  return failure === null ? { ...test, status: PASSED } : { ...test, status: FAILED, failureMessage: failure };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-world', injectableClass: OneWorldRunner }];
