import './own-browser.ts';

/** The one door to the browser's extension API. */
export { default as browser } from 'webextension-polyfill';
