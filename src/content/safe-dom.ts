/** Whose getters and methods are read, by the names they have in the world of a script. */
type Interfaces = { Node: Node; Element: Element; HTMLElement: HTMLElement; Document: Document };

/**
 * The DOM read through the prototypes' own getters. A page can name its elements so that they stand in the place of a property
 * (`<form><input name="childNodes">`, `<img name="body">`), in our world as in its own; a prototype's getter always tells the truth.
 * Each is looked up when it is first used: in a script's own world the browser builds an interface at its first mention, which costs.
 */
export const nodeType = getter('Node', 'nodeType');
export const firstChild = getter('Node', 'firstChild');
export const nextSibling = getter('Node', 'nextSibling');
export const previousSibling = getter('Node', 'previousSibling');
export const parentNode = getter('Node', 'parentNode');
export const parentElement = getter('Node', 'parentElement');
export const textContent = getter('Node', 'textContent');
export const nodeValue = getter('Node', 'nodeValue');
export const innerText = getter('HTMLElement', 'innerText');
export const isContentEditable = getter('HTMLElement', 'isContentEditable');
export const localName = getter('Element', 'localName');
export const shadowRoot = getter('Element', 'shadowRoot');
export const title = getter('Document', 'title');
export const body = getter('Document', 'body');
export const contentType = getter('Document', 'contentType');
export const url = getter('Document', 'URL');
const activeElement = getter('Document', 'activeElement');
export const documentElement = getter('Document', 'documentElement');

export const getAttribute = method('Element', 'getAttribute');
export const matches = method('Element', 'matches');
export const contains = method('Node', 'contains');
export const focus = method('HTMLElement', 'focus');
export const checkVisibility = method('Element', 'checkVisibility');
export const insertBefore = method('Node', 'insertBefore');
export const querySelectorAll = method('Document', 'querySelectorAll');
const getElementsByTagName = method('Document', 'getElementsByTagName');
export const elementFromPoint = method('Document', 'elementFromPoint');
export const evaluate = method('Document', 'evaluate');
export const createTreeWalker = method('Document', 'createTreeWalker');

/** The element that has the focus, in an open shadow root as well. */
export function focusedElement(document: Document): Element | null {
  let focused = activeElement(document);
  for (let inside = focused; inside; inside = shadowRoot(inside)?.activeElement ?? null) focused = inside;
  return focused;
}

/** All elements of the document, outside shadow roots. */
export function elementsOf(document: Document): HTMLCollectionOf<Element> {
  return getElementsByTagName(document, '*');
}

export function getter<Name extends keyof Interfaces, Key extends keyof Interfaces[Name]>(
  owner: Name,
  key: Key,
): (owner: Interfaces[Name]) => Interfaces[Name][Key] {
  let known: PropertyDescriptor | undefined;
  return (node) => {
    known ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key);
    return known?.get?.call(node) as Interfaces[Name][Key];
  };
}

function method<Name extends keyof Interfaces, Key extends keyof Interfaces[Name]>(owner: Name, key: Key) {
  type Method = Extract<Interfaces[Name][Key], (...args: never[]) => unknown>;
  let known: Method | undefined;
  return (node: Interfaces[Name], ...args: Parameters<Method>): ReturnType<Method> => {
    known ??= (globalThis[owner].prototype as Interfaces[Name])[key] as Method;
    return known.apply(node, args) as ReturnType<Method>;
  };
}
