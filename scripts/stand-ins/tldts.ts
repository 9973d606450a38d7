type Library = typeof import('tldts');

/**
 * The list of public suffixes, set up when it is first asked and not when our code is loaded: the background is started over and
 * over, and hardly ever asks. Of each start that took 3 of 27 ms (Chromium 156, 2026-11-27).
 */
export const parse: Library['parse'] = (...asked) => (require('tldts/dist/es6/index.js') as Library).parse(...asked);
