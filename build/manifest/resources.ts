/** The Resources of the manifest: icons, addresses and texts under the ids that the ribbon refers to. */
import { iconSizes } from '../../src/hosts/cli/lint/manifest/icons.ts';
import { addIn, controlNames, iconFile, metadataFile, supportPage } from './add-in.ts';
import { languageOf, localised } from './localised.ts';
import { texts, type ManifestTexts } from './texts.ts';
import { element, type XmlNode } from './xml.ts';

/** Ids of addresses and of texts that belong to no control. */
export const ids = {
  page: 'Shared.Page',
  script: 'Functions.Script',
  metadata: 'Functions.Metadata',
  namespace: 'Functions.Namespace',
  support: 'Support.Page',
  group: 'Group.Label',
  startedTitle: 'Started.Title',
  startedText: 'Started.Text',
} as const;

type Control = ReturnType<typeof controlNames>[number];

/** Ids of a control's texts and of its icon in one size. */
export const idsOf = {
  label: (name: Control): string => `${name}.Label`,
  tip: (name: Control): string => `${name}.Tip`,
  icon: (name: Control, size: number): string => `${name}.Icon.${size}`,
};

/** All resources; `at` makes the address of a file of ours. */
export function resources(at: (path: string) => string): XmlNode {
  const controls = controlNames(addIn);
  const images = controls.flatMap((name) =>
    iconSizes.map((size) =>
      element('bt:Image', { id: idsOf.icon(name, size), DefaultValue: at(iconFile(name, size)) }),
    ),
  );
  return element('Resources', {}, [
    element('bt:Images', {}, images),
    element('bt:Urls', {}, [
      element('bt:Url', { id: ids.page, DefaultValue: at(addIn.pages.shared) }),
      element('bt:Url', { id: ids.script, DefaultValue: at(addIn.pages.script) }),
      localised('bt:Url', (locale) => at(metadataFile(languageOf(locale))), { id: ids.metadata }),
      localised('bt:Url', (locale) => at(supportPage(languageOf(locale))), { id: ids.support }),
    ]),
    element('bt:ShortStrings', {}, [
      text(ids.namespace, () => addIn.namespace),
      text(ids.group, ({ group }) => group),
      text(ids.startedTitle, ({ started }) => started.title),
      ...controls.map((name) => text(idsOf.label(name), (all) => all[name].label)),
    ]),
    element('bt:LongStrings', {}, [
      text(ids.startedText, ({ started }) => started.text),
      ...controls.map((name) => text(idsOf.tip(name), (all) => all[name].tip)),
    ]),
  ]);
}

function text(id: string, choose: (texts: ManifestTexts) => string): XmlNode {
  return localised('bt:String', (locale) => choose(texts[locale]), { id });
}
