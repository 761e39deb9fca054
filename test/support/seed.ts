/** The single place of the seed of drawn tests: one for every run, so that a change is judged by itself; SEED=n draws others. */
export const seed = Number(process.env['SEED'] ?? 20_191_029);
