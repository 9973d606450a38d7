import latest from './latest.json' with { type: 'json' };

/**
 * The number of the bundled rules among all releases, and when it was given. `npm run packs:release` counts on; a release from
 * the update channel is used where its number is higher than this one.
 */
export const BUNDLED = { version: latest.version, created: Date.parse(latest.created) };
