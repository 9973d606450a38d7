// When the browser has time, and the page has been painted. All of it came with the gate: what two files share is not carried twice.
globalThis.giftCardGuard?.whenPageIsThere?.();
