/** M-04 and M-05: the Id is a GUID of our own, the version one that Office takes for newer. */
import { saying, type ManifestRule } from '../context.ts';
import { elementAt } from '../reading/xml-tree.ts';

/** Ids of published templates and samples: two add-ins of one Id overwrite each other. */
const sampleIds = new Set([
  '00000000-0000-0000-0000-000000000000',
  '05c2e1c9-3e1d-406e-9a91-e9ac64854143',
  '46d2493d-60db-4522-b2aa-e6f2c08d2508',
  '6f4e46e8-07a8-4644-b126-547d5b539ece',
  '12345678-1234-1234-1234-123456789012',
]);

/** M-04: the Id is a GUID and not the one of a sample. */
export const ownId: ManifestRule = (manifest, context) => {
  const id = elementAt(manifest, 'Id');
  if (id === undefined || id.text === '') return [];
  const say = saying(context);
  const write = 'Write a GUID of your own, once, and never change it after the first release.';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id.text))
    return [say('M-04', id, `"${id.text}" is not a GUID.`, write)];
  if (sampleIds.has(id.text.toLowerCase()))
    return [say('M-04', id, `${id.text} is the Id of a published sample.`, write)];
  return [];
};

/** M-05: a version of four numbers from 1.0.0.0 on, higher than the last release when the functions have changed. */
export const risingVersion: ManifestRule = (manifest, context) => {
  const version = elementAt(manifest, 'Version');
  if (version === undefined || version.text === '') return [];
  const say = saying(context);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version.text))
    return [say('M-05', version, `"${version.text}" is not a version.`, 'Write four numbers, such as 1.0.0.0.')];
  if (compareVersions(version.text, '1.0') < 0)
    return [say('M-05', version, `Office refuses versions below 1.0, as ${version.text} is.`, 'Begin with 1.0.0.0.')];
  const { released, catalogue } = context;
  if (released === null || catalogue === null || catalogue === released.catalogue) return [];
  if (compareVersions(version.text, released.version) > 0) return [];
  const found = `The functions have changed since ${released.version}, and Excel keeps the old ones while the version is ${version.text}.`;
  return [say('M-05', version, found, `Write a version above ${released.version}.`)];
};

/** Negative, zero or positive as `a` is below, at or above `b`; missing places count as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const places = Math.max(left.length, right.length);
  for (let i = 0; i < places; i += 1) {
    const difference = BigInt(left[i] ?? '0') - BigInt(right[i] ?? '0');
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return 0;
}
