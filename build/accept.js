/** `npm run accept`: lets the tests rewrite their golden files; words choose tests as in `npm run accept -- test/golden`. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ACCEPT: '1' },
});
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});
