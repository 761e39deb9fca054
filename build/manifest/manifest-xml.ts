/** Lays the typed source out as an add-in-only manifest for a host; the order of elements is Office's. */
import { requirementFloor } from '../../src/hosts/cli/lint/manifest/limits.ts';
import { addIn, iconFile, supportPage } from './add-in.ts';
import { languageOf, localised } from './localised.ts';
import { resources } from './resources.ts';
import { versionOverrides } from './ribbon.ts';
import { locales, texts } from './texts.ts';
import { element, printXml, type XmlNode } from './xml.ts';

/** The manifest of the add-in as served from `host`, such as `https://localhost:3000`. */
export function manifestXml(host: string): string {
  const home = host.replace(/\/$/, '');
  const at = (path: string) => `${home}/${path}`;
  const namespaces = {
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'TaskPaneApp',
  };
  return printXml(
    element('OfficeApp', namespaces, [
      element('Id', {}, addIn.id),
      element('Version', {}, addIn.version),
      element('ProviderName', {}, addIn.provider),
      element('DefaultLocale', {}, locales[0]),
      localised('DisplayName', () => addIn.name),
      localised('Description', (locale) => texts[locale].description),
      element('IconUrl', { DefaultValue: at(iconFile('open', 32)) }),
      element('HighResolutionIconUrl', { DefaultValue: at(iconFile('open', 64)) }),
      localised('SupportUrl', (locale) => at(supportPage(languageOf(locale)))),
      element('AppDomains', {}, [element('AppDomain', {}, new URL(home).origin)]),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      element('Requirements', {}, [requirementSets()]),
      element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: at(addIn.pages.shared) })]),
      element('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(resources(at)),
    ]),
  );
}

function requirementSets(): XmlNode {
  const sets = Object.entries(requirementFloor).map(([Name, MinVersion]) => element('Set', { Name, MinVersion }));
  return element('Sets', { DefaultMinVersion: '1.1' }, sets);
}
