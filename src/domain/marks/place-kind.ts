/** What is read in a place: search results, each a link to somewhere else, or posts that people write. */
export const PLACE_KINDS = ['results', 'posts'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
