import * as z from 'zod/mini';

/** Whether the browser's menu of a selection and of a link has our entries. */
export const MENU_CHOICES = { examine: z.enum(['on', 'off']) } as const;

export const MenuSettingsSchema = z.lazy(() => z.object({ examine: z.catch(MENU_CHOICES.examine, 'on') }));
