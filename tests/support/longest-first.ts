import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest and does not look it, by how its path ends: started last, it would keep one core busy long after the other is done. */
const LONG = [
  'fuzz/search.test.ts',
  'browser/screens.test.ts',
  'browser/hostile/look.test.ts',
  'browser/screens-translated.test.ts',
  'browser/same-verdict.test.ts',
  'browser/special-places.test.ts',
  'browser/rule-updates.test.ts',
  'browser/lists.test.ts',
  'build/reproducible.test.ts',
  'cli/cli-script.test.ts',
];

/** The usual order, but for those that would keep everyone waiting at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((end) => moduleId.endsWith(end));
      return at < 0 ? LONG.length : at;
    };
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}
