/** The VersionOverrides of the manifest: shared runtime, custom functions and the group on the Home tab. */
import { iconSizes } from '../../src/hosts/cli/lint/manifest/icons.ts';
import { addIn, type Command, type RibbonControl } from './add-in.ts';
import { ids, idsOf } from './resources.ts';
import { element, type XmlNode } from './xml.ts';

type Control = RibbonControl['name'] | Command;

/** The whole block, with the resources it refers to. */
export function versionOverrides(resources: XmlNode): XmlNode {
  const attributes = {
    xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type': 'VersionOverridesV1_0',
  };
  return element('VersionOverrides', attributes, [
    element('Hosts', {}, [
      element('Host', { 'xsi:type': 'Workbook' }, [
        // Excel heeds Runtimes only as the first child.
        element('Runtimes', {}, [element('Runtime', { resid: ids.page, lifetime: 'long' })]),
        element('AllFormFactors', {}, [customFunctions()]),
        desktop(),
      ]),
    ]),
    resources,
  ]);
}

function customFunctions(): XmlNode {
  const source = (resid: string) => [element('SourceLocation', { resid })];
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, source(ids.script)),
    element('Page', {}, source(ids.page)),
    element('Metadata', {}, source(ids.metadata)),
    element('Namespace', { resid: ids.namespace }),
  ]);
}

function desktop(): XmlNode {
  const group = element('Group', { id: 'Tieout.Group' }, [
    element('Label', { resid: ids.group }),
    icon('open'),
    ...addIn.ribbon.map(control),
  ]);
  return element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      element('Title', { resid: ids.startedTitle }),
      element('Description', { resid: ids.startedText }),
      element('LearnMoreUrl', { resid: ids.support }),
    ]),
    element('FunctionFile', { resid: ids.page }),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
      element('OfficeTab', { id: 'TabHome' }, [group]),
    ]),
  ]);
}

function control(item: RibbonControl): XmlNode {
  const id = `Tieout.${item.name}`;
  if (item.kind === 'menu') {
    const items = item.items.map((name) => element('Item', { id: `Tieout.${name}` }, [...face(name), run(name)]));
    return element('Control', { 'xsi:type': 'Menu', id }, [...face(item.name), element('Items', {}, items)]);
  }
  const action = item.kind === 'run' ? run(item.name) : showPane();
  return element('Control', { 'xsi:type': 'Button', id }, [...face(item.name), action]);
}

function face(name: Control): readonly XmlNode[] {
  const label = { resid: idsOf.label(name) };
  const tip = [element('Title', label), element('Description', { resid: idsOf.tip(name) })];
  return [element('Label', label), element('Supertip', {}, tip), icon(name)];
}

function icon(name: Control): XmlNode {
  const images = iconSizes.map((size) => element('bt:Image', { size: size.toString(), resid: idsOf.icon(name, size) }));
  return element('Icon', {}, images);
}

function run(name: Command): XmlNode {
  return element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, name)]);
}

function showPane(): XmlNode {
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('SourceLocation', { resid: ids.page })]);
}
