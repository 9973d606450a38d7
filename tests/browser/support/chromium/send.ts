import type { CDPSession } from 'playwright-core';

/** Sends one command of the DevTools protocol to one page. */
export type Send = <T>(method: string, params?: object) => Promise<T>;

export function sendThrough(session: CDPSession): Send {
  // Playwright types each command; this interface serves the popup as well, which has no typed session.
  return (method, params) => (session.send as (method: string, params?: object) => Promise<never>)(method, params);
}
