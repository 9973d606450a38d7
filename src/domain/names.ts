import * as z from 'zod/mini';

/** A host name or an address in brackets: no scheme, no path, no port, no user. */
export const HostSchema = z.lazy(() => z.string().check(z.maxLength(253), z.regex(/^(?:[^\s/:@?#]+|\[[0-9a-f:.]+\])$/)));

/** A page kind as packs name it. */
export const KindSchema = z.lazy(() => z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9-]*$/)));
