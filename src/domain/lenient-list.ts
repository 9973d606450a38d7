import * as z from 'zod/mini';

/** A stored list of which the valid entries are kept and the others dropped; anything but a list counts as empty. */
export function lenientList<Entry extends z.core.$ZodType>(entry: Entry) {
  const keepValid = (entries: unknown[]): z.output<Entry>[] =>
    entries.flatMap((candidate) => {
      const parsed = z.safeParse(entry, candidate);
      return parsed.success ? [parsed.data] : [];
    });
  return z.lazy(() => z.pipe(z.catch(z.array(z.unknown()), []), z.transform(keepValid)));
}
