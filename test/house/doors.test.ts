/** The doors of the floors: what each index gives, by name, so that a new export is read by a reviewer. */
import { expectGolden } from '../support/accept.ts';
import { readProject, sourceModules } from './project.ts';

const doors = sourceModules().filter((path) => path.endsWith('/index.ts'));

/** Names an index exports, types marked. */
function exportsOf(path: string): string[] {
  return [...readProject(path).matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, type, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => (type === undefined ? name : `${name} (type)`)),
  );
}

test('each door opens with an introduction and names what it gives', () => {
  expect(doors.length).toBeGreaterThan(9);
  for (const door of doors) {
    expect(readProject(door)).toMatch(/^\/\*\*\n( \* .+\n){2,6} \*\/\n/);
    expect(readProject(door)).not.toContain('export *');
  }
});

test('the names behind each door are those that were agreed', () => {
  const list = doors.map(
    (door) =>
      `${door}\n${exportsOf(door)
        .sort()
        .map((name) => `  ${name}\n`)
        .join('')}`,
  );
  expectGolden('test/golden/doors.txt', list.join('\n'));
});
