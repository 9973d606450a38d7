/** Roles as ARIA names them; `text` is a piece of text that is read out. */
export type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'image'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'note'
  | 'option'
  | 'radio'
  | 'region'
  | 'row'
  | 'rowheader'
  | 'searchbox'
  | 'slider'
  | 'spinbutton'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tabpanel'
  | 'text'
  | 'textbox';

/** One thing a screen reader can reach. Closed shadow roots and the top layer are part of it. */
export type Thing = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What a field holds; empty where there is nothing to hold. */
  readonly value: string;
  /** The driver's handle, good until it looks again. */
  readonly node: number;
  readonly focused: boolean;
  /** `null` where there is nothing to expand. */
  readonly expanded: boolean | null;
  readonly checked: boolean;
  readonly selected: boolean;
  readonly disabled: boolean;
};

/** What a thing is to be like besides its role and name. */
export type State = Partial<Pick<Thing, 'focused' | 'expanded' | 'checked' | 'selected' | 'disabled' | 'value' | 'description'>>;
export type Name = string | RegExp;

export function fits(thing: Thing, role: Role, name: Name, state: State): boolean {
  const isNamed = typeof name === 'string' ? thing.name === name : name.test(thing.name);
  return thing.role === role && isNamed && Object.entries(state).every(([key, value]) => thing[key as keyof State] === value);
}

/** What is there instead of the thing that was looked for, for the message of a failed story. */
export function describeThings(things: readonly Thing[], role: Role): string {
  const alike = things
    .filter((thing) => thing.role === role)
    .map(({ name, focused, checked, selected, expanded, disabled }) => {
      const states = Object.entries({ focused, checked, selected, expanded: expanded === true, disabled }).flatMap(([state, holds]) => (holds ? [state] : []));
      return `“${name}”${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
    });
  const all = things
    .map(({ name }) => name)
    .filter(Boolean)
    .join(' · ');
  // What is ours mostly stands last.
  const shortened = all.length > 1_200 ? `${all.slice(0, 300)} … ${all.slice(-900)}` : all;
  return `${alike.length > 0 ? alike.join(', ') : `no ${role} at all`}; all that is read out: ${shortened}`;
}
