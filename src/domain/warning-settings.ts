import * as z from 'zod/mini';

/** What a person may choose for warnings on pages; the toolbar button and the popup say the same whatever is chosen here. */
export const WARNING_CHOICES = {
  /** On Amazon's own pages. `daily`: not again on the day it was dismissed. */
  banner: z.enum(['always', 'daily', 'off']),
  /** On other sites. `danger`: only where there are signs of danger. */
  alert: z.enum(['always', 'danger', 'off']),
  /** On search results and posts. */
  marks: z.enum(['always', 'off']),
} as const;

/** How often warnings are shown. What is missing or broken has its default. */
export const WarningSettingsSchema = z.lazy(() =>
  z.object({
    banner: z.catch(WARNING_CHOICES.banner, 'always'),
    alert: z.catch(WARNING_CHOICES.alert, 'always'),
    marks: z.catch(WARNING_CHOICES.marks, 'always'),
  }),
);
export type WarningSettings = z.infer<typeof WarningSettingsSchema>;
