/** A page with every fault there is a name for, and beside each something sound that looks like it. */
export const BROKEN_PAGE = `<!doctype html><html lang="en"><title>Broken</title><meta name="viewport" content="width=device-width"><body style="font: 16px sans-serif">
<p style="width: 30px">Unbreakable-words-that-leave-a-box</p>
<p style="width: 60px; overflow: auto">Unbreakable-words-that-scroll</p>
<p style="height: 18px; overflow: hidden">Cut off here and there and everywhere, so that some of it is never to be seen by anyone</p>
<p style="height: 40px; overflow: auto">Scrolled here and there and everywhere, so that all of it can be seen by anyone who wants to see it</p>
<p style="position: absolute; left: 900px; top: 10px">Far away</p>
<p style="position: absolute; left: 10px; top: 500px">Written first</p>
<p style="position: absolute; left: 20px; top: 504px">Written over</p>
<p style="position: absolute; left: 10px; top: 560px; line-height: 1.1">One line<br>and the next</p>
<p style="position: absolute; left: -900px" hidden>Hidden</p>
</body></html>`;
