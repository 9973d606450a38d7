// When the browser has time, and the page has been painted. All of it came with the gate: what two files share is not carried
// twice. Only a function is one: where the gate does not stand, a page's element could answer to the name.
if (typeof globalThis.whenPageIsThere === 'function') globalThis.whenPageIsThere();
globalThis.whenPageIsThere = undefined;
