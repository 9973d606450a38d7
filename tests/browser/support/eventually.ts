const PATIENCE = 10_000;

/** Asks again and again until there is an answer or patience ends. */
export async function eventually<T>(ask: () => Promise<T | undefined>, patience = PATIENCE): Promise<T | undefined> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await pause(60);
  }
}

/** For what cannot be waited for: that something does not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
