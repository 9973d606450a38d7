import { type HostilePage, lureWith } from './lure.ts';

const make = (count: number, act: string) =>
  `<style>.heap { display: none }</style><div class="heap"></div><script>{ const heap = document.querySelector('.heap'); let at = heap; for (let n = 0; n < ${count}; n += 1) { ${act} } }</script>`;

/** Heavier than the stories can wait for: only measured. */
export const HEAVY: readonly HostilePage[] = [
  { trick: 'ten megabytes in one text', html: lureWith('', `<p>${'とても長いページです。'.repeat(320_000)}</p>`) },
  { trick: 'five thousand frames', html: lureWith('', make(5_000, "heap.append(document.createElement('iframe'))")) },
  {
    trick: 'ten thousand nested shadow roots',
    html: lureWith('', make(10_000, "const inner = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(inner); at = inner")),
  },
];
