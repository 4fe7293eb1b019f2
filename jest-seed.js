// Properties are tried on the same values in every run, so that a test that passes goes on passing; FC_SEED tries others.
const fc = require('fast-check');

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 42) });
