import type { Neighbourhood } from '../../domain/marks/item.ts';
import { getAttribute, getter, localName, parentElement } from '../safe-dom.ts';

export const nextElement = getter('Element', 'nextElementSibling');
export const previousElement = getter('Element', 'previousElementSibling');
const firstElement = getter('Element', 'firstElementChild');

/** The live document's elements around one. Through prototypes where a page's names could stand in the way. */
export const LIVE: Neighbourhood<Element> = {
  tag: (element) => localName(element).toLowerCase(),
  attribute: getAttribute,
  parent: parentElement,
  next: nextElement,
  previous: previousElement,
  firstChild: firstElement,
};
