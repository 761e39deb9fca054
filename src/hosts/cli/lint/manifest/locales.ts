/** M-50 to M-52: five languages, complete, under full culture tags, and really translated. */
import { saying, type ManifestRule } from '../context.ts';
import { resourcesOf } from './resources.ts';
import { childrenNamed, elementAt, everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** The default language is en-US; these stand beside it. */
export const furtherLocales = ['it-IT', 'sv-SE', 'fr-FR', 'nl-NL'] as const;

/** M-50: each text, the support page and the functions file exist in all five languages. */
export const everyLanguage: ManifestRule = (manifest, context) =>
  [...textsOf(manifest), ...localisedAddressesOf(manifest)].flatMap((element) => {
    const given = childrenNamed(element, 'Override').map(({ attributes }) =>
      languageOf(attributes.get('Locale') ?? ''),
    );
    const missing = furtherLocales.filter((locale) => !given.includes(languageOf(locale)));
    if (missing.length === 0) return [];
    const write = missing.map((locale) => `<Override Locale="${locale}" Value="…"/>`).join(' ');
    return [
      saying(context)(
        'M-50',
        element,
        `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
        `Add ${write}.`,
      ),
    ];
  });

/** M-51: tags name language and country; a bare language is not understood everywhere. */
export const fullCultureTags: ManifestRule = (manifest, context) => {
  const say = saying(context);
  const known: readonly string[] = ['en-US', ...furtherLocales];
  const fix = (tag: string) => known.find((locale) => languageOf(locale) === languageOf(tag)) ?? 'it-IT';
  const wrong = (tag: string) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(tag);
  const base = elementAt(manifest, 'DefaultLocale');
  const overrides = everyElement(manifest).filter(({ name }) => name === 'Override');
  return [
    ...(base !== undefined && base.text !== '' && wrong(base.text)
      ? [say('M-51', base, `"${base.text}" is not a full culture tag.`, `Write ${fix(base.text)}.`)]
      : []),
    ...overrides
      .map((element) => ({ element, tag: element.attributes.get('Locale') ?? '' }))
      .filter(({ tag }) => wrong(tag))
      .map(({ element, tag }) =>
        say.attribute(
          'M-51',
          { element, attribute: 'Locale' },
          `"${tag}" is not a full culture tag.`,
          `Write ${fix(tag)}.`,
        ),
      ),
  ];
};

/** M-52: a translation that equals the English text was forgotten, unless the text is the same everywhere. */
export const realTranslations: ManifestRule = (manifest, context) =>
  textsOf(manifest).flatMap((element) => {
    const english = element.attributes.get('DefaultValue') ?? '';
    if (context.sameInAllLanguages.includes(english)) return [];
    return childrenNamed(element, 'Override')
      .filter(({ attributes }) => attributes.get('Value') === english)
      .map((override) => {
        const found = `The ${override.attributes.get('Locale') ?? ''} text is the English one: "${english}".`;
        const write = 'Translate it, or list the text as the same in all languages.';
        return saying(context).attribute('M-52', { element: override, attribute: 'Value' }, found, write);
      });
  });

/** Elements whose text people read. */
function textsOf(manifest: XmlElement): readonly XmlElement[] {
  const base = manifest.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
  return [...base, ...resourcesOf(manifest).filter(({ name }) => name === 'String')];
}

/** Addresses that differ by language: the support page and the metadata of the functions. */
function localisedAddressesOf(manifest: XmlElement): readonly XmlElement[] {
  const metadata = everyElement(manifest)
    .filter(({ name }) => name === 'Metadata')
    .map((element) => elementAt(element, 'SourceLocation')?.attributes.get('resid'));
  return [
    ...childrenNamed(manifest, 'SupportUrl'),
    ...resourcesOf(manifest).filter(
      ({ name, attributes }) => name === 'Url' && metadata.includes(attributes.get('id')),
    ),
  ];
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
