import process from 'node:process';
import { SCENES } from './scenes/all.ts';
import { lookAtScreens, lookAtTheirWords } from './screens/every-screen.ts';
import { LANGUAGES } from './support/texts.ts';

/** States of a screen whose words another state shows as well; in translation only words and their length are new. */
const SHOWN_ELSEWHERE = new Set([
  ...['banner', 'alert-caution', 'amount-note', 'charged', 'trust-note', 'stopped-note', 'options', 'guide-unsure'],
  ...['popup-notice', 'popup-caution', 'popup-nothing', 'popup-rules', 'popup-in-tab-rules', 'popup-unreachable'],
]);
const scenes = SCENES.filter(({ name }) => !SHOWN_ELSEWHERE.has(name));
const others = LANGUAGES.filter((language) => language !== 'ja' && language !== 'en');

/** In a file of its own, so that it can run beside the others. `SCREENS=all` leaves nothing out; else each screen is seen in English and one more. */
if (process.env['SCREENS'] === 'all') lookAtScreens(SCENES, ['en', ...others]);
else {
  lookAtTheirWords(scenes, ['en']);
  for (const [turn, language] of others.entries())
    lookAtTheirWords(
      scenes.filter((_, at) => at % others.length === turn),
      [language],
    );
}
