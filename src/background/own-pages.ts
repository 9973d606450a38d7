import type { Handler, MessageName } from '../platform/messages.ts';
import { isOwnPage } from '../platform/sender.ts';

/** A handler that answers our own pages and refuses everybody else. */
export function forOwnPages<Name extends MessageName>(handler: Handler<Name>): Handler<Name> {
  return async (request, sender) => {
    if (!isOwnPage(sender)) throw new Error('only our own pages can ask for this');
    return handler(request, sender);
  };
}
