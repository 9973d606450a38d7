import type * as z from 'zod/mini';

/** The fields of an object's schema that is made when it is first used, for others that have them as well. */
export function shapeOf<Shape extends z.core.$ZodShape, Config extends z.core.$ZodObjectConfig>(schema: z.ZodMiniLazy<z.ZodMiniObject<Shape, Config>>): Shape {
  return schema._zod.innerType.shape;
}
