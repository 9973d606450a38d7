import { BroadcastChannel } from 'node:worker_threads';
import { describe, type RunnerTestCase, type RunnerTestSuite, TestRunner, test } from 'vitest';

type Question = { readonly all?: true; readonly mutant?: string; readonly tests?: readonly string[]; readonly hitLimit?: number; readonly end?: true };
/** What the changed code looks at and writes down. */
type Switchboard = { activeMutant?: string; currentTestId?: string; hitCount?: number; hitLimit?: number; mutantCoverage?: unknown };
type Case = { readonly id: string; readonly file: string; readonly task: RunnerTestCase; lastTook: number };

const world = globalThis as { __stryker__?: Switchboard };
world.__stryker__ ??= {};
const switchboard = world.__stryker__;

// The language of rules is compared with a file, which needs more of a test than its function.
const files = import.meta.glob(['../domain/**/*.test.ts', '!../domain/updates/rules-language.test.ts']);
for (const [file, load] of Object.entries(files))
  describe(file.replace('..', 'tests'), async () => {
    await load();
  });

test('mutants', { timeout: 0 }, async ({ task }) => {
  const cases = new Map(casesIn(task.file).map((found) => [found.id, found]));
  const answers = new BroadcastChannel('mutation-answers');
  const asking = new BroadcastChannel('mutation-asking');
  await new Promise<void>((resolved) => {
    asking.onmessage = async (event) => {
      const question = (event as { data: Question }).data;
      if (question.end) return resolved();
      if (question.all) return answers.postMessage({ tests: await runAll([...cases.values()]), mutantCoverage: switchboard.mutantCoverage });
      const meant = question.tests?.flatMap((id) => cases.get(id) ?? []) ?? [...cases.values()];
      answers.postMessage(await runWith(question, meant));
    };
    answers.postMessage({ ready: true });
  });
  asking.close();
  answers.close();
});

function casesIn(file: RunnerTestSuite): Case[] {
  const seen = new Map<string, number>();
  const within = (suite: RunnerTestSuite, names: readonly string[]): Case[] =>
    suite.tasks.flatMap((task) => {
      const path = [...names, task.name];
      if (task.type === 'suite') return within(task, path);
      const name = path.join(' > ');
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [{ id: times === 1 ? name : `${name} (${times})`, file: path[0] ?? '', task, lastTook: 0 }];
    });
  // What measures time notices a busy machine, too.
  return within(file, []).filter(({ file: from, task: { name } }) => from.startsWith('tests/') && !name.startsWith('time is'));
}

async function runAll(cases: readonly Case[]) {
  const results = [];
  for (const one of cases) {
    switchboard.currentTestId = one.id;
    const failure = await failureOf(one);
    results.push({ id: one.id, file: one.file, failure, timeSpentMs: one.lastTook });
  }
  delete switchboard.currentTestId;
  return results;
}

/** Runs tests until one notices the mutant, the quick ones first. */
async function runWith({ mutant, hitLimit }: Question, cases: readonly Case[]) {
  let ran = 0;
  switchboard.hitCount = 0;
  if (hitLimit !== undefined) switchboard.hitLimit = hitLimit;
  for (const one of cases.toSorted((a, b) => a.lastTook - b.lastTook)) {
    ran += 1;
    if (mutant !== undefined) switchboard.activeMutant = mutant;
    const failure = await failureOf(one);
    delete switchboard.activeMutant;
    const isEndless = hitLimit !== undefined && switchboard.hitCount > hitLimit;
    if (isEndless) return { ran, isEndless };
    if (failure !== null) return { ran, failed: { id: one.id, failure }, isSpoiled: (await failureOf(one)) !== null };
  }
  return { ran };
}

async function failureOf(one: Case): Promise<string | null> {
  const start = performance.now();
  try {
    await TestRunner.getTestFn(one.task)();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    one.lastTook = performance.now() - start;
  }
}
