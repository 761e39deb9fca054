/** What is told about the shipped rules: their texts and the names of five languages, each fetched when it is first asked for. */
import type { PaneLanguage, ToldRules } from '../../pane/index.ts';
import type { Labels } from '../../targets/index.ts';

interface Loaded {
  readonly default: unknown;
}
type Languages = Readonly<Record<PaneLanguage, () => Promise<Loaded>>>;

const legacy: Languages = {
  en: () => import(/* webpackChunkName: 'told-en' */ '../../../rules/legacy/labels.en.json'),
  it: () => import(/* webpackChunkName: 'told-it' */ '../../../rules/legacy/labels.it.json'),
  sv: () => import(/* webpackChunkName: 'told-sv' */ '../../../rules/legacy/labels.sv.json'),
  fr: () => import(/* webpackChunkName: 'told-fr' */ '../../../rules/legacy/labels.fr.json'),
  nl: () => import(/* webpackChunkName: 'told-nl' */ '../../../rules/legacy/labels.nl.json'),
};

const newCommerce: Languages = {
  en: () => import(/* webpackChunkName: 'told-en' */ '../../../rules/new-commerce/labels.en.json'),
  it: () => import(/* webpackChunkName: 'told-it' */ '../../../rules/new-commerce/labels.it.json'),
  sv: () => import(/* webpackChunkName: 'told-sv' */ '../../../rules/new-commerce/labels.sv.json'),
  fr: () => import(/* webpackChunkName: 'told-fr' */ '../../../rules/new-commerce/labels.fr.json'),
  nl: () => import(/* webpackChunkName: 'told-nl' */ '../../../rules/new-commerce/labels.nl.json'),
};

const texts: readonly (() => Promise<Loaded>)[] = [
  () => import(/* webpackChunkName: 'told-texts' */ '../../../generated/legacy.texts.json'),
  () => import(/* webpackChunkName: 'told-texts' */ '../../../generated/new-commerce.texts.json'),
];

export const toldRules: ToldRules = {
  labels: async (pack, language) =>
    (await (pack === 'new-commerce' ? newCommerce : legacy)[language]()).default as Labels,
  text: async (file) => {
    for (const load of texts) {
      const found = ((await load()).default as Readonly<Record<string, string>>)[file];
      if (found !== undefined) return found;
    }
    return null;
  },
};
