/** M-02 and M-03: the children each element of an add-in-only manifest must and may have, and their order. */
import { saying, type ManifestRule } from '../context.ts';
import type { Finding } from '../finding.ts';
import { everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** `!` exactly one, `?` at most one, `+` one or more, `*` any number; `Host:Workbook` is a Host of that xsi:type. */
const layout: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId? Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
    'SupportUrl! AppDomains? Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides!',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets!',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description? Requirements? Hosts! Resources!',
  'Host:Workbook': 'Runtimes! AllFormFactors! DesktopFormFactor!',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint!',
  'ExtensionPoint:CustomFunctions': 'Script! Page! Metadata! Namespace!',
  Script: 'SourceLocation!',
  Page: 'SourceLocation!',
  Metadata: 'SourceLocation!',
  DesktopFormFactor: 'GetStarted? FunctionFile! ExtensionPoint+',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab* CustomTab?',
  OfficeTab: 'Group+',
  Group: 'Label! Icon! Control+',
  'Control:Button': 'Label! Supertip! Icon! Action! Enabled?',
  'Control:Menu': 'Label! Supertip! Icon? Items!',
  Items: 'Item+',
  Item: 'Label! Supertip! Icon? Action! Enabled?',
  Supertip: 'Title! Description!',
  Icon: 'Image+',
  'Action:ExecuteFunction': 'FunctionName!',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation! Title?',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

const textual = new Set(['Id', 'Version', 'ProviderName', 'DefaultLocale', 'Permissions', 'AppDomain', 'FunctionName']);

/** Elements of the base manifest whose value stands in DefaultValue. */
const defaulted = new Set(['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl']);

/** M-02: children stand in the order Office reads them, none is unknown, none twice. */
export const elementOrder: ManifestRule = (manifest, context) => {
  const say = saying(context);
  return everyElement(manifest).flatMap((element) => {
    const places = placesIn(element);
    if (places === null) return [];
    const order = places.map(({ name }) => name);
    return element.children.flatMap((child, i) => {
      const place = order.indexOf(child.name);
      const earlier = element.children.slice(0, i);
      const written = `Order in ${element.name}: ${order.join(', ')}.`;
      if (place < 0) return [say('M-02', child, `${child.name} does not belong into ${element.name}.`, written)];
      if (isSingle(places[place]?.mark) && earlier.some(({ name }) => name === child.name))
        return [say('M-02', child, `${child.name} stands twice in ${element.name}.`, 'Keep one of them.')];
      // Runtimes has a rule of its own, M-23.
      const before = earlier.filter(({ name }) => name !== 'Runtimes' && order.includes(name)).slice(-1);
      return before
        .filter(({ name }) => child.name !== 'Runtimes' && order.indexOf(name) > place)
        .map(({ name }) => say('M-02', child, `${child.name} stands after ${name}.`, `Move it before ${name}.`));
    });
  });
};

/** M-03: what Office needs is there and not empty. */
export const requiredElements: ManifestRule = (manifest, context) => {
  const say = saying(context);
  if (manifest.name !== 'OfficeApp')
    return [
      say('M-03', manifest, `The document is a ${manifest.name}.`, 'Begin with <OfficeApp xsi:type="TaskPaneApp">.'),
    ];
  return everyElement(manifest).flatMap((element): Finding[] => {
    const missing = (placesIn(element) ?? [])
      .filter(({ name, mark }) => '!+'.includes(mark) && element.children.every((child) => child.name !== name))
      .map(({ name }) => say('M-03', element, `${element.name} has no ${name}.`, `Add <${name}> to ${element.name}.`));
    if (textual.has(element.name) && element.text === '')
      missing.push(say('M-03', element, `${element.name} is empty.`, `Write its value between the tags.`));
    if (isBase(element) && (element.attributes.get('DefaultValue') ?? '') === '')
      missing.push(say('M-03', element, `${element.name} has no value.`, 'Add the attribute DefaultValue.'));
    return missing;
  });
};

function placesIn(element: XmlElement): readonly { readonly name: string; readonly mark: string }[] | null {
  const type = element.attributes.get('type');
  const row = layout[type === undefined ? element.name : `${element.name}:${type}`] ?? layout[element.name];
  return row?.split(' ').map((place) => ({ name: place.slice(0, -1), mark: place.slice(-1) })) ?? null;
}

function isSingle(mark: string | undefined): boolean {
  return mark === '!' || mark === '?';
}

function isBase({ name, parent }: XmlElement): boolean {
  return (
    (parent?.name === 'OfficeApp' && defaulted.has(name)) ||
    (parent?.name === 'DefaultSettings' && name === 'SourceLocation')
  );
}
