declare global {
  /** What our scripts in one frame leave for one another; whoever keeps something here says so beside its code. */
  interface FrameState {}
  var giftCardGuard: FrameState | undefined;
}

// In Chromium a page's `<a id="giftCardGuard">` answers for a global that is not there, in our world as in its own.
if (!Object.hasOwn(globalThis, 'giftCardGuard')) globalThis.giftCardGuard = {};

/** Shared by our scripts in this frame, which come as separate files and in no certain order. Pages cannot see it. */
export const frameState = globalThis.giftCardGuard as FrameState;
