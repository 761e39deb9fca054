/** The driver of the manifest's rules, M-01 to M-62: a text and its context in, findings out; nothing is read or sent. */
import { existingFiles, hostedOfficeScript, publicAddresses, safeAddresses } from './manifest/addresses.ts';
import type { LintContext, ManifestRule } from './context.ts';
import { inReadingOrder, type Finding } from './finding.ts';
import { cacheableIcons, everyIconSize, trueIconSizes } from './manifest/icons.ts';
import { ownId, risingVersion } from './manifest/identity.ts';
import { modestPermissions, modestRequirements, ownDomains } from './manifest/limits.ts';
import { everyLanguage, fullCultureTags, realTranslations } from './manifest/locales.ts';
import { fittingTexts, resolvedReferences, shortIds, uniqueIds, usedResources } from './manifest/resources.ts';
import { noTaskpaneId, oneLongRuntime, runtimesFirst, samePage } from './manifest/shared-runtime.ts';
import { elementOrder, requiredElements } from './manifest/structure.ts';
import { readXml } from './reading/xml-tree.ts';

/** Every rule by its code; M-01, well-formed, is what makes the others possible. */
export const manifestRules: Readonly<Record<string, ManifestRule>> = {
  'M-02': elementOrder,
  'M-03': requiredElements,
  'M-04': ownId,
  'M-05': risingVersion,
  'M-10': resolvedReferences,
  'M-11': usedResources,
  'M-12': uniqueIds,
  'M-13': shortIds,
  'M-14': fittingTexts,
  'M-20': oneLongRuntime,
  'M-21': samePage,
  'M-22': noTaskpaneId,
  'M-23': runtimesFirst,
  'M-30': safeAddresses,
  'M-31': publicAddresses,
  'M-32': existingFiles,
  'M-33': hostedOfficeScript,
  'M-40': everyIconSize,
  'M-41': trueIconSizes,
  'M-42': cacheableIcons,
  'M-50': everyLanguage,
  'M-51': fullCultureTags,
  'M-52': realTranslations,
  'M-60': modestRequirements,
  'M-61': modestPermissions,
  'M-62': ownDomains,
};

/** What is wrong with a manifest; an empty list means Office will take it. */
export function lintManifest(text: string, context: LintContext): Finding[] {
  const { root, faults } = readXml(text);
  const malformed = faults.map(({ line, column, message }): Finding => {
    const write = 'Close every element, quote every attribute, write & as &amp;.';
    return {
      code: 'M-01',
      file: context.file,
      line,
      column,
      path: root?.name ?? 'document',
      found: `Not well-formed XML: ${message}.`,
      write,
    };
  });
  if (root === null || malformed.length > 0) return malformed;
  return inReadingOrder(Object.values(manifestRules).flatMap((rule) => rule(root, context)));
}
