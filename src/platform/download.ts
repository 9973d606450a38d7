const LONG_ENOUGH = 60_000;

/** Hands a file to the browser, which saves it as it saves every download. Needs no permission. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the file only after this task; how long it takes depends on the person, who may be asked where to save.
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}
