/** M-20 to M-23: functions, commands and pane live in one long runtime, and Office is told so in four places alike. */
import { saying, type ManifestRule } from '../context.ts';
import { elementAt, everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** M-20: one Runtime, kept alive as long as the workbook is open. */
export const oneLongRuntime: ManifestRule = (manifest, context) => {
  const say = saying(context);
  return named(manifest, 'Runtimes').flatMap((runtimes) => {
    const [first, ...others] = runtimes.children.filter(({ name }) => name === 'Runtime');
    const extra = others.map((other) => say('M-20', other, 'This is a second Runtime.', 'Keep one Runtime.'));
    if (first === undefined || first.attributes.get('lifetime') === 'long') return extra;
    const lifetime = first.attributes.get('lifetime');
    const found = lifetime === undefined ? 'The lifetime is not given.' : `The lifetime is "${lifetime}".`;
    return [say('M-20', first, found, 'Write lifetime="long".'), ...extra];
  });
};

/** M-21: Runtime, page of the functions, function file and pane name the same resource. */
export const samePage: ManifestRule = (manifest, context) => {
  const runtime = named(manifest, 'Runtime')[0]?.attributes.get('resid');
  if (runtime === undefined) return [];
  const panes = named(manifest, 'Action').filter(({ attributes }) => attributes.get('type') === 'ShowTaskpane');
  const places = [
    ...named(manifest, 'Page').map((page) => elementAt(page, 'SourceLocation')),
    ...named(manifest, 'FunctionFile'),
    ...panes.map((action) => elementAt(action, 'SourceLocation')),
  ];
  return places
    .filter((element) => element !== undefined)
    .filter(({ attributes }) => attributes.get('resid') !== runtime)
    .map((element) => {
      const found = `This is "${element.attributes.get('resid') ?? ''}", the Runtime is "${runtime}".`;
      const place = { element, attribute: 'resid' };
      return saying(context).attribute('M-21', place, found, `Write resid="${runtime}": one page serves them all.`);
    });
};

/** M-22: no TaskpaneId, which would open a second pane beside the shared one. */
export const noTaskpaneId: ManifestRule = (manifest, context) =>
  named(manifest, 'TaskpaneId').map((element) =>
    saying(context)('M-22', element, 'A TaskpaneId takes the pane out of the shared runtime.', 'Remove it.'),
  );

/** M-23: Runtimes is the first child of its Host; elsewhere Excel ignores it. */
export const runtimesFirst: ManifestRule = (manifest, context) =>
  named(manifest, 'Runtimes')
    .filter((runtimes) => runtimes.parent?.children[0] !== runtimes)
    .map((runtimes) => {
      const first = runtimes.parent?.children[0]?.name ?? '';
      return saying(context)('M-23', runtimes, `Runtimes stands after ${first}.`, 'Make it the first child of Host.');
    });

function named(manifest: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(manifest).filter((element) => element.name === name);
}
