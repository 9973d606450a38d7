import type { FirefoxWindow } from '../privileged.ts';

type Helper = { copyString(text: string): void };
type Clipboard = { readonly kGlobalClipboard: number; getData(into: Transferable, which: number): void };
type Transferable = { init(context: null): void; addDataFlavor(flavour: string): void; getTransferData(flavour: string, data: { value?: unknown }): void };
type Text = { readonly data: string };

/** Runs in Firefox's own window. */
export function copy(window: FirefoxWindow, text: string): void {
  window.Cc['@mozilla.org/widget/clipboardhelper;1']?.getService<Helper>(window.Ci['nsIClipboardHelper']).copyString(text);
}

/** Runs in Firefox's own window. */
export function clipboardText(window: FirefoxWindow): string {
  const { Cc, Ci } = window;
  const transfer = Cc['@mozilla.org/widget/transferable;1']?.createInstance<Transferable>(Ci['nsITransferable']);
  const clipboard = Cc['@mozilla.org/widget/clipboard;1']?.getService<Clipboard>(Ci['nsIClipboard']);
  transfer?.init(null);
  transfer?.addDataFlavor('text/plain');
  if (transfer) clipboard?.getData(transfer, clipboard.kGlobalClipboard);
  const data: { value?: unknown } = {};
  try {
    transfer?.getTransferData('text/plain', data);
  } catch {
    // Thrown when the clipboard is empty.
    return '';
  }
  const text = data.value as { QueryInterface(id: unknown): Text };
  return text.QueryInterface(Ci['nsISupportsString']).data;
}
