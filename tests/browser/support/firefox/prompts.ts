import { eventually } from '../eventually.ts';

/** What Firefox says when a page opens a window of the browser's own to ask something. */
export type PromptOpened = { readonly context: string; readonly message: string };

/** The questions the browser itself asks over one tab, in the order they come. */
export class Prompts {
  private readonly messages: string[] = [];

  note(message: string): void {
    this.messages.push(message);
  }

  async next(): Promise<string> {
    const message = await eventually(async () => this.messages.shift());
    if (message === undefined) throw new Error('the browser asked nothing');
    return message;
  }
}
