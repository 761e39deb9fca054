/** Prints the support page of a language: first steps, what to check, privacy, and every function of the catalogue. */
import { describe, type CustomFunction, type Locale } from '../../src/hosts/functions/index.ts';
import { addIn } from '../manifest/add-in.ts';
import { escapeMarkup } from '../manifest/xml.ts';
import { supportTexts } from './support-texts.ts';

/** A whole page without scripts; its only style stands in its head. */
export function supportPageHtml(functions: readonly CustomFunction[], locale: Locale): string {
  const { title, intro, start, trouble, privacy, functions: heading } = supportTexts[locale];
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeMarkup(title)}</title>
    <link rel="icon" type="image/png" sizes="32x32" href="assets/tieout-32.png">
    <style>
      :root { color-scheme: light dark }
      body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.55 "Segoe UI", system-ui, sans-serif }
      h1 { display: flex; align-items: center; gap: .75rem }
      dt { margin-top: 1rem; overflow-wrap: anywhere; font-family: Consolas, ui-monospace, monospace; font-weight: 600 }
      dd { margin-inline-start: 0 }
      dd ul { margin: .25rem 0 0 }
    </style>
  </head>
  <body>
    <h1><img src="assets/tieout-48.png" width="48" height="48" alt="">${escapeMarkup(title)}</h1>
    <p>${escapeMarkup(intro)}</p>
    <h2>${escapeMarkup(start.title)}</h2>
    <ol>${items(start.steps)}</ol>
    <h2 id="doctor">${escapeMarkup(trouble.title)}</h2>
    <ol>${items(trouble.steps)}</ol>
    <h2 id="privacy">${escapeMarkup(privacy.title)}</h2>
    <p>${escapeMarkup(privacy.text)}</p>
    <h2 id="functions">${escapeMarkup(heading)}</h2>
    <dl>
${functions.map((each) => definition(each, locale)).join('\n')}
    </dl>
  </body>
</html>
`;
}

function definition(each: CustomFunction, locale: Locale): string {
  const { id, parameters } = each;
  const told = describe(each, locale);
  const { optional } = supportTexts[locale];
  const call = parameters.map((one) => `${one.name}${one.repeating === true ? '…' : ''}`).join(', ');
  const meanings = parameters.map((one, i) => {
    const mark = one.optional ? ` (${optional})` : '';
    return `<li><code>${escapeMarkup(one.name)}</code>${escapeMarkup(mark)}: ${escapeMarkup(told.parameters[i] ?? '')}</li>`;
  });
  const list = meanings.length > 0 ? `<ul>${meanings.join('')}</ul>` : '';
  return `      <dt>${escapeMarkup(`${addIn.namespace}.${id}(${call})`)}</dt>
      <dd>${escapeMarkup(told.description)}${list}</dd>`;
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join('');
}
