/** A line in the console of a page. */
export type LogEntry = { readonly level: string; readonly text: string; readonly source: { readonly context?: string } };

/** The errors in the consoles of all tabs. */
export class PageErrors {
  private readonly byTab = new Map<string, string[]>();

  /** The errors of one tab, as they come. */
  of(tab: string): readonly string[] {
    const errors = this.byTab.get(tab) ?? [];
    this.byTab.set(tab, errors);
    return errors;
  }

  note({ level, text, source: { context } }: LogEntry): void {
    if (level === 'error' && context !== undefined) this.byTab.get(context)?.push(text);
  }
}
