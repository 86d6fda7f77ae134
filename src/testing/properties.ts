import fc from 'fast-check';

// At a desk each run of the properties tries other inputs, and so finds more. A merge is not to fail on a toss of dice:
// where merges are checked, all runs try the same.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });

export { fc };
