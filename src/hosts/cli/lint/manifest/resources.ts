/** M-10 to M-14: references and resources belong together, one to one and of the right kind, within Office's lengths. */
import { saying, type LintContext, type ManifestRule } from '../context.ts';
import type { Finding } from '../finding.ts';
import { childrenNamed, elementAt, everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** Which list of Resources an element's resid points into. */
const listOf: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

const longest: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };

/** The element that lists the resources of VersionOverrides. */
export function resourcesOf(manifest: XmlElement): readonly XmlElement[] {
  return elementAt(manifest, 'VersionOverrides', 'Resources')?.children.flatMap((list) => list.children) ?? [];
}

/** Elements that point at a resource. */
function referencesIn(manifest: XmlElement): readonly XmlElement[] {
  return everyElement(manifest).filter(({ attributes }) => attributes.has('resid'));
}

/** M-10: every resid names a resource of the list it needs. */
export const resolvedReferences: ManifestRule = (manifest, context) => {
  const say = saying(context);
  const resources = resourcesOf(manifest);
  return referencesIn(manifest).flatMap((element): Finding[] => {
    const resid = element.attributes.get('resid') ?? '';
    const list = listOf[element.name];
    const targets = resources.filter(({ attributes }) => attributes.get('id') === resid);
    const place = { element, attribute: 'resid' };
    if (targets.length === 0)
      return [say.attribute('M-10', place, `No resource has the id "${resid}".`, `Add it to ${list ?? 'Resources'}.`)];
    if (list === undefined || targets.some(({ parent }) => parent?.name === list)) return [];
    const found = `${element.name} needs an entry of ${list}; "${resid}" stands in ${targets[0]?.parent?.name ?? ''}.`;
    return [say.attribute('M-10', place, found, `Move "${resid}" to ${list}.`)];
  });
};

/** M-11: no resource is left that nothing points at. */
export const usedResources: ManifestRule = (manifest, context) => {
  const used = new Set(referencesIn(manifest).map(({ attributes }) => attributes.get('resid')));
  return resourcesOf(manifest)
    .filter(({ attributes }) => !used.has(attributes.get('id')))
    .map((resource) =>
      saying(context)(
        'M-11',
        resource,
        `Nothing uses "${resource.attributes.get('id') ?? ''}".`,
        'Remove the resource.',
      ),
    );
};

/** M-12: an id names one resource, one group, one control. */
export const uniqueIds: ManifestRule = (manifest, context) => {
  const controls = everyElement(manifest).filter(({ name }) => ['Group', 'Control', 'Item'].includes(name));
  return [resourcesOf(manifest), controls].flatMap((named) => {
    const seen = new Map<string, XmlElement>();
    return named.flatMap((element) => {
      const id = element.attributes.get('id') ?? '';
      const first = seen.get(id);
      if (first === undefined) seen.set(id, element);
      if (first === undefined) return [];
      const found = `The id "${id}" already stands in line ${first.at.line}.`;
      return [saying(context).attribute('M-12', { element, attribute: 'id' }, found, 'Give each its own id.')];
    });
  });
};

/** M-13: ids of resources have 1 to 32 characters. */
export const shortIds: ManifestRule = (manifest, context) =>
  resourcesOf(manifest)
    .map((element) => ({ element, length: (element.attributes.get('id') ?? '').length }))
    .filter(({ length }) => length === 0 || length > 32)
    .map(({ element, length }) =>
      saying(context).attribute(
        'M-13',
        { element, attribute: 'id' },
        `The id has ${length} characters.`,
        'Write 1 to 32 characters, here and where it is used.',
      ),
    );

/** M-14: texts and addresses are no longer than Office takes, in any language. */
export const fittingTexts: ManifestRule = (manifest, context) => {
  const namespaces = new Set(
    everyElement(manifest)
      .filter(({ name }) => name === 'Namespace')
      .map(({ attributes }) => attributes.get('resid')),
  );
  const resources = resourcesOf(manifest).flatMap((resource) => {
    const most = namespaces.has(resource.attributes.get('id')) ? 32 : (longest[resource.parent?.name ?? ''] ?? 250);
    return tooLong(resource, most, context);
  });
  const base = [
    ['DisplayName', 125],
    ['Description', 250],
    ['IconUrl', 2048],
    ['HighResolutionIconUrl', 2048],
    ['SupportUrl', 2048],
  ] as const;
  return [
    ...resources,
    ...base.flatMap(([name, most]) =>
      childrenNamed(manifest, name).flatMap((element) => tooLong(element, most, context)),
    ),
  ];
};

function tooLong(resource: XmlElement, most: number, context: LintContext): readonly Finding[] {
  return valuesOf(resource)
    .filter(({ element, attribute }) => (element.attributes.get(attribute) ?? '').length > most)
    .map((place) => {
      const length = (place.element.attributes.get(place.attribute) ?? '').length;
      return saying(context).attribute('M-14', place, `The text has ${length} characters.`, `Write at most ${most}.`);
    });
}

/** The default value of an element and its values by language. */
export function valuesOf(element: XmlElement): readonly { readonly element: XmlElement; readonly attribute: string }[] {
  const own = element.attributes.has('DefaultValue') ? [{ element, attribute: 'DefaultValue' }] : [];
  return [...own, ...childrenNamed(element, 'Override').map((override) => ({ element: override, attribute: 'Value' }))];
}
