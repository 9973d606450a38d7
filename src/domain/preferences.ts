import * as z from 'zod/mini';
import { GUARD_CHOICES } from './guards/guard-settings.ts';
import { HISTORY_WISHES } from './history.ts';
import { MENU_CHOICES } from './menu-settings.ts';
import type { Settings } from './settings.ts';
import { shapeOf } from './shape-of.ts';
import { VOCABULARY_CHOICES } from './vocabulary.ts';
import { WARNING_CHOICES } from './warning-settings.ts';

/** What a person sets by choosing, without the lists that grow by use. Strict: nothing falls back, nothing unknown passes. */
export const PreferencesSchema = z.lazy(() =>
  z.strictObject({
    warnings: z.strictObject(WARNING_CHOICES),
    guards: z.strictObject(GUARD_CHOICES),
    vocabulary: z.strictObject(VOCABULARY_CHOICES),
    menu: z.strictObject(MENU_CHOICES),
    history: z.enum(HISTORY_WISHES),
  }),
);
export type Preferences = z.infer<typeof PreferencesSchema>;

const maybe = z.exactOptional;

/** Some of them, to change those and no others. */
export const PreferencesPatchSchema = z.lazy(() => {
  const { warnings, guards, vocabulary, menu, history } = shapeOf(PreferencesSchema);
  return z.strictObject({
    warnings: z.optional(z.strictObject({ banner: maybe(warnings.shape.banner), alert: maybe(warnings.shape.alert), marks: maybe(warnings.shape.marks) })),
    guards: z.optional(
      z.strictObject({
        code: maybe(guards.shape.code),
        charge: maybe(guards.shape.charge),
        amount: maybe(guards.shape.amount),
        amountFrom: maybe(guards.shape.amountFrom),
      }),
    ),
    vocabulary: z.optional(z.strictObject({ zh: maybe(vocabulary.shape.zh), ko: maybe(vocabulary.shape.ko), vi: maybe(vocabulary.shape.vi) })),
    menu: z.optional(z.strictObject({ examine: maybe(menu.shape.examine) })),
    history: z.optional(history),
  });
});
export type PreferencesPatch = z.infer<typeof PreferencesPatchSchema>;

export function preferencesOf(settings: Settings): Preferences {
  const { pauses: _, ...choices } = settings.guards;
  return { warnings: settings.warnings, guards: choices, vocabulary: settings.vocabulary, menu: settings.menu, history: settings.history };
}

/** The settings with some preferences changed. */
export function withPreferences(settings: Settings, patch: PreferencesPatch): Settings {
  return {
    ...settings,
    warnings: { ...settings.warnings, ...patch.warnings },
    guards: { ...settings.guards, ...patch.guards },
    vocabulary: { ...settings.vocabulary, ...patch.vocabulary },
    menu: { ...settings.menu, ...patch.menu },
    history: patch.history ?? settings.history,
  };
}
