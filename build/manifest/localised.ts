/** An element whose value differs by language: English as the default, the other four as overrides. */
import { locales, type ManifestLocale } from './texts.ts';
import { element, type XmlNode } from './xml.ts';

/** The element; overrides of a `bt:` element carry its prefix. */
export function localised(
  name: string,
  value: (locale: ManifestLocale) => string,
  attributes: Readonly<Record<string, string>> = {},
): XmlNode {
  const prefix = name.startsWith('bt:') ? 'bt:' : '';
  const [english, ...others] = locales;
  return element(
    name,
    { ...attributes, DefaultValue: value(english) },
    others.map((locale) => element(`${prefix}Override`, { Locale: locale, Value: value(locale) })),
  );
}

/** `it` of `it-IT`. */
export function languageOf(locale: ManifestLocale): string {
  return locale.slice(0, 2);
}
