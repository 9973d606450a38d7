import type { Place, Shape } from './places.ts';

/** What finding an item asks of the elements around a word: the live document's, or a parsed file's. */
export type Neighbourhood<N> = {
  /** Lower-case name. */
  tag(element: N): string;
  attribute(element: N, name: string): string | null;
  /** The element around; `null` at the top. */
  parent(element: N): N | null;
  next(element: N): N | null;
  previous(element: N): N | null;
  firstChild(element: N): N | null;
};

/** Deeper than any page is built. */
const MOST_AROUND = 40;
/** How many elements are looked through for a link or a heading, and how many siblings on each side are compared. */
const MOST_INSIDE = 300;
const MOST_BESIDE = 4;

/** What an item never reaches beyond, and what holds no item at all: menus, sidebars, forms, what a person is writing. */
const BOUNDS = new Set(['body', 'html', 'main']);
const BOUND_ROLES = new Set(['main', 'feed', 'list']);
const APART = new Set(['nav', 'aside', 'form', 'textarea', 'select', 'button', 'dialog']);
const APART_ROLES = new Set(['navigation', 'complementary', 'search', 'banner', 'contentinfo', 'menu', 'textbox', 'combobox', 'listbox']);

/** Elements that can hold a whole post; custom elements can as well. A paragraph is part of one. */
const HOLDERS = new Set('article section div li dd td tr tbody table details blockquote'.split(' '));
/** What a post has besides its words: what to do with it, when it was written; or at least who wrote it. A line of it may have links. */
const FURNITURE = new Set(['button', 'time', 'svg']);
const LINKS = new Set(['a', 'img']);
const HEADINGS = new Set(['h2', 'h3', 'h4']);

/**
 * The search result or post that an element belongs to; `null` where it is part of something else. Whatever the site is, a
 * result is what stands around one heading with a link, and a post is what stands in a row of its like.
 */
export function itemAround<N>(element: N, { kind, item }: Pick<Place, 'kind' | 'item'>, page: Neighbourhood<N>): N | null {
  const around = chain(element, page);
  if (around === null) return null;
  const known = item && around.find((candidate) => hasShape(candidate, item, page));
  if (known !== undefined) return known;
  const row =
    around.find((candidate) => isArticle(candidate, page) || isOneOfARow(candidate, page, FURNITURE)) ??
    around.find((candidate) => isOneOfARow(candidate, page, LINKS));
  if (kind === 'results') return resultIn(around, page) ?? row ?? null;
  return (
    row ?? around.find((candidate) => isHolder(candidate, page) && hasLike(candidate, page)) ?? around.find((candidate) => isHolder(candidate, page)) ?? null
  );
}

/** The element and what is around it, from the inside, as far as an item can reach; `null` inside something that holds none. */
function chain<N>(element: N, page: Neighbourhood<N>): N[] | null {
  const around: N[] = [];
  let isWithin = true;
  for (let at: N | null = element; at !== null; at = page.parent(at)) {
    const tag = page.tag(at);
    const role = page.attribute(at, 'role') ?? '';
    if (APART.has(tag) || APART_ROLES.has(role) || isEditable(at, page)) return null;
    if (BOUNDS.has(tag) || BOUND_ROLES.has(role) || around.length === MOST_AROUND) isWithin = false;
    if (isWithin) around.push(at);
  }
  return around;
}

function isEditable<N>(element: N, page: Neighbourhood<N>): boolean {
  return !['false', null].includes(page.attribute(element, 'contenteditable'));
}

function hasShape<N>(element: N, { tag, attribute, value }: Shape, page: Neighbourhood<N>): boolean {
  if (tag !== undefined && page.tag(element) !== tag) return false;
  if (attribute === undefined) return true;
  const found = page.attribute(element, attribute);
  return value === undefined ? found !== null : found === value;
}

function isArticle<N>(element: N, page: Neighbourhood<N>): boolean {
  return page.tag(element) === 'article' || page.attribute(element, 'role') === 'article';
}

function isHolder<N>(element: N, page: Neighbourhood<N>): boolean {
  const tag = page.tag(element);
  return HOLDERS.has(tag) || tag.includes('-');
}

/** One of several that look alike and each have such things besides words. */
function isOneOfARow<N>(element: N, page: Neighbourhood<N>, things: ReadonlySet<string>): boolean {
  const isThing = (inside: N) => things.has(page.tag(inside)) || (things === FURNITURE && page.attribute(inside, 'role') === 'button');
  const hasThing = (candidate: N) => count(candidate, page, isThing, 1) > 0;
  return isHolder(element, page) && hasThing(element) && hasLike(element, page, hasThing);
}

function hasLike<N>(element: N, page: Neighbourhood<N>, isToo: (other: N) => boolean = () => true): boolean {
  for (const step of [page.next, page.previous])
    for (let other = step(element), steps = 0; other !== null && steps < MOST_BESIDE; other = step(other), steps += 1)
      if (areAlike(element, other, page) && isToo(other)) return true;
  return false;
}

/** Machines make rows: the same element with the same role, and more of the same classes than others. */
function areAlike<N>(one: N, other: N, page: Neighbourhood<N>): boolean {
  if (page.tag(one) !== page.tag(other) || page.attribute(one, 'role') !== page.attribute(other, 'role')) return false;
  const classes = classesOf(one, page);
  const others = classesOf(other, page);
  const shared = [...classes].filter((name) => others.has(name)).length;
  const all = classes.size + others.size - shared;
  return all === 0 || shared / all > 0.5;
}

function classesOf<N>(element: N, page: Neighbourhood<N>): ReadonlySet<string> {
  return new Set((page.attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean));
}

/** The largest of them with one linked heading, which is what the result is called. */
function resultIn<N>(around: readonly N[], page: Neighbourhood<N>): N | undefined {
  const isTitle = (inside: N) => isLinkedHeading(inside, page);
  return around.findLast((candidate) => isHolder(candidate, page) && count(candidate, page, isTitle, 2) === 1);
}

function isLinkedHeading<N>(element: N, page: Neighbourhood<N>): boolean {
  if (!HEADINGS.has(page.tag(element)) && page.attribute(element, 'role') !== 'heading') return false;
  if (count(element, page, (inside) => page.tag(inside) === 'a', 1) > 0) return true;
  for (let at = page.parent(element), steps = 0; at !== null && steps < 3; at = page.parent(at), steps += 1) if (page.tag(at) === 'a') return true;
  return false;
}

/** How many elements in it are as asked, up to `most`. Looks at no more than some hundred; what is larger counts as having all. */
function count<N>(element: N, page: Neighbourhood<N>, isMeant: (inside: N) => boolean, most: number): number {
  let found = 0;
  let looked = 0;
  for (let at = following(element, element, page); at !== null; at = following(at, element, page)) {
    if (isMeant(at)) found += 1;
    looked += 1;
    if (found === most || looked > MOST_INSIDE) return most;
  }
  return found;
}

/** The next element in reading order inside `top`. */
function following<N>(element: N, top: N, page: Neighbourhood<N>): N | null {
  const inside = page.firstChild(element);
  if (inside !== null) return inside;
  for (let at: N | null = element; at !== null && at !== top; at = page.parent(at)) {
    const next = page.next(at);
    if (next !== null) return next;
  }
  return null;
}
