/**
 * The DOM read through the prototypes' own getters. A page can name its elements so that they stand in the place of a property
 * (`<form><input name="childNodes">`, `<img name="body">`), in our world as in its own; a prototype's getter always tells the truth.
 * Each is looked up when it is first used: in a script's own world the browser builds an interface at its first mention, which costs.
 */
export const nodeType = getter<Node, number>(() => Node.prototype, 'nodeType');
export const firstChild = getter<Node, Node | null>(() => Node.prototype, 'firstChild');
export const nextSibling = getter<Node, Node | null>(() => Node.prototype, 'nextSibling');
export const previousSibling = getter<Node, Node | null>(() => Node.prototype, 'previousSibling');
export const parentNode = getter<Node, Node | null>(() => Node.prototype, 'parentNode');
export const parentElement = getter<Node, HTMLElement | null>(() => Node.prototype, 'parentElement');
export const textContent = getter<Node, string | null>(() => Node.prototype, 'textContent');
export const nodeValue = getter<Node, string | null>(() => Node.prototype, 'nodeValue');
export const innerText = getter<HTMLElement, string>(() => HTMLElement.prototype, 'innerText');
export const isContentEditable = getter<HTMLElement, boolean>(() => HTMLElement.prototype, 'isContentEditable');
export const localName = getter<Element, string>(() => Element.prototype, 'localName');
export const shadowRoot = getter<Element, ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const title = getter<Document, string>(() => Document.prototype, 'title');
export const body = getter<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const contentType = getter<Document, string>(() => Document.prototype, 'contentType');
const activeElement = getter<Document, Element | null>(() => Document.prototype, 'activeElement');
export const documentElement = getter<Document, HTMLElement>(() => Document.prototype, 'documentElement');

export const getAttribute = method(() => Element.prototype.getAttribute);
export const matches = method<Element, [string], boolean>(() => Element.prototype.matches);
export const contains = method(() => Node.prototype.contains);
export const focus = method(() => HTMLElement.prototype.focus);
export const checkVisibility = method(() => Element.prototype.checkVisibility);
export const insertBefore = method(() => Node.prototype.insertBefore<Node>);
export const querySelectorAll = method<Document, [string], NodeListOf<Element>>(() => Document.prototype.querySelectorAll);
const getElementsByTagName = method<Document, [string], HTMLCollectionOf<Element>>(() => Document.prototype.getElementsByTagName);
export const elementFromPoint = method(() => Document.prototype.elementFromPoint);
export const evaluate = method(() => Document.prototype.evaluate);
export const createTreeWalker = method(() => Document.prototype.createTreeWalker);

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

export function getter<Owner extends object, T>(prototype: () => Owner, name: string): (owner: Owner) => T {
  let get: (() => unknown) | undefined;
  return (owner) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new Error(`no getter for ${name}`);
    return get.call(owner) as T;
  };
}

function method<Owner, Args extends unknown[], T>(original: () => (this: Owner, ...args: Args) => T): (owner: Owner, ...args: Args) => T {
  let known: ((this: Owner, ...args: Args) => T) | undefined;
  return (owner, ...args) => {
    known ??= original();
    return known.apply(owner, args);
  };
}
