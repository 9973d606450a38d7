/** HTML that came from `html`, and so is well-formed whatever was put into it. */
export type Markup = { readonly markup: string };

/** Builds HTML of which only the template itself is taken as it stands: every value is escaped, unless it is markup already. */
export function html(template: readonly string[], ...values: readonly (string | Markup | readonly Markup[])[]): Markup {
  const filled = template.map((part, at) => part + (at < values.length ? inserted(values[at] ?? '') : ''));
  return { markup: filled.join('') };
}

function inserted(value: string | Markup | readonly Markup[]): string {
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What no document may contain, and what would reorder the text around it. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

function escaped(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
