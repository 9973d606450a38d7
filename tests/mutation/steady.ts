import fc from 'fast-check';

// A mutant lives or dies by the same examples each time, and by few: thousands of runs are ahead.
fc.configureGlobal({ seed: 20_261_126, numRuns: 50 });
