/** fast-check as every test imports it (jest.config.js sends the name here), drawing by the seed of the run. */
import fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';
import { seed } from './seed.ts';

fc.configureGlobal({ seed });

export default fc;
