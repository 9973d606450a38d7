// npm run licences: writes anew whose code travels in the packages, and under which licence.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { NOTICE, notice } from './notice.ts';

writeFileSync(NOTICE, notice(process.cwd()));
console.log(`${NOTICE} is written anew.`);
