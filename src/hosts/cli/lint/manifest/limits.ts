/** M-60 to M-62: the add-in asks for no newer Excel, no wider permission and no other host than it needs. */
import { homeOf } from './addresses.ts';
import { saying, type ManifestRule } from '../context.ts';
import { compareVersions } from './identity.ts';
import { childrenNamed, elementAt, everyElement } from '../reading/xml-tree.ts';

/** The newest sets that may be demanded; anything newer is looked for at run time and has a fallback. */
export const requirementFloor: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.12',
};

const permissions = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** M-60: no requirement shuts out an Excel that the floor admits. */
export const modestRequirements: ManifestRule = (manifest, context) => {
  const say = saying(context);
  return everyElement(manifest)
    .filter(({ name }) => name === 'Set')
    .flatMap((element) => {
      const set = element.attributes.get('Name') ?? '';
      const floor = requirementFloor[set];
      if (floor === undefined) {
        const write = `Demand only ${Object.keys(requirementFloor).join(', ')}.`;
        return [say.attribute('M-60', { element, attribute: 'Name' }, `${set} is not in the floor.`, write)];
      }
      const version =
        element.attributes.get('MinVersion') ?? element.parent?.attributes.get('DefaultMinVersion') ?? '1.1';
      if (/^\d+(\.\d+)*$/.test(version) && compareVersions(version, floor) <= 0) return [];
      const found = `${set} ${version} is above the floor ${floor}.`;
      return [say.attribute('M-60', { element, attribute: 'MinVersion' }, found, `Write MinVersion="${floor}".`)];
    });
};

/** M-61: the workbook may be read and written, nothing beyond. */
export const modestPermissions: ManifestRule = (manifest, context) =>
  childrenNamed(manifest, 'Permissions')
    .filter(({ text }) => text !== '' && !permissions.includes(text))
    .map((element) => saying(context)('M-61', element, `"${element.text}" is too wide.`, 'Write ReadWriteDocument.'));

/** M-62: the pane may only show pages of our own host. */
export const ownDomains: ManifestRule = (manifest, context) => {
  const home = homeOf(manifest);
  if (home === null) return [];
  const { origin } = new URL(home);
  return (elementAt(manifest, 'AppDomains')?.children ?? [])
    .filter(({ text }) => URL.canParse(text) && new URL(text).origin !== origin)
    .map((element) =>
      saying(context)('M-62', element, `${element.text} is not the host of the add-in.`, `Keep ${origin} alone.`),
    );
};
