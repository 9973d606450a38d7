import { useEffect, useState } from 'preact/hooks';

/** Where in the popup a person is, as the steps of `#more/help`; empty at the start. */
export type Route = readonly string[];

export function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const follow = () => {
      // Another part is read from its beginning.
      scrollTo(0, 0);
      setRoute(readRoute());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to another part; the way back is the browser's own. */
export function go(...route: Route): void {
  location.hash = route.join('/');
}

function readRoute(): Route {
  return location.hash.slice(1).split('/').filter(Boolean);
}
