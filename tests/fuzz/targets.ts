import { DATA_TARGETS } from './data-targets.ts';
import { LEDGER_TARGETS } from './ledger-targets.ts';
import { LIST_TARGETS } from './list-targets.ts';
import { MESSAGE_TARGETS } from './message-targets.ts';
import { PAGE_TARGETS } from './page-targets.ts';
import { POLICY_TARGETS } from './policy-targets.ts';
import type { Target } from './target.ts';
import { TEXT_TARGETS } from './text-targets.ts';
import { UPDATE_TARGETS } from './update-targets.ts';

/** Everything that reads what others wrote. */
export const TARGETS: readonly Target[] = [
  ...TEXT_TARGETS,
  ...PAGE_TARGETS,
  ...DATA_TARGETS,
  ...UPDATE_TARGETS,
  ...LIST_TARGETS,
  ...POLICY_TARGETS,
  ...LEDGER_TARGETS,
  ...MESSAGE_TARGETS,
];
