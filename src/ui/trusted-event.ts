/** Lets only a person's own clicks and keys through: a page can send events to anything it can find, but cannot make them trusted. */
export function byPerson<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
