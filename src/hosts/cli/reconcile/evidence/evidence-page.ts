/**
 * The single way from gathered evidence to a page that can be printed and sent: one file, no script, nothing fetched,
 * the same bytes for the same evidence. What was billed too little stands apart and asks for nothing.
 */
import type { CurrencyEvidence, Evidence, EvidenceItem } from '../../../../tasks/index.ts';
import { PAGE_MAKER } from '../../sheet-files/replaceable.ts';
import { amountIn, evidenceItem, type Stance } from './evidence-item.ts';
import { html, joined, type Html } from './html.ts';
import type { PageMeans } from './page-means.ts';
import { style } from './style.ts';

/** The whole page. */
export function evidencePage(evidence: Evidence, means: PageMeans): string {
  const { texts, language } = means;
  const { part, source, currencies } = evidence;
  const body = currencies.length === 0 ? html`<p>${texts.nothing}</p>` : joined(sectionsOf(currencies, means));
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${{ html: PAGE_MAKER }}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${texts.title}${part === null ? '' : ` · ${part}`} · ${source}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <h1>${texts.title}</h1>
          ${part === null ? html`` : html`<p class="whose"><bdi>${part}</bdi></p>`} ${origin(evidence, means)}
          <p class="soft">${texts.signs}</p>
        </header>
        <main>${body} ${rulesOf(evidence, means)}</main>
        <footer>${texts.footer}</footer>
      </body>
    </html> `;
  return page.html;
}

function origin({ source, billingDate, lines }: Evidence, { texts, fileHash, rulesHash }: PageMeans): Html {
  return html`<dl>
    <dt>${texts.file}</dt>
    <dd><bdi>${source}</bdi> <span class="soft">SHA-256 ${fileHash}</span></dd>
    ${
      billingDate === null
        ? html``
        : html`<dt>${texts.billingDate}</dt>
            <dd>${billingDate}</dd>`
    }
    <dt>${texts.lines}</dt>
    <dd>${lines}</dd>
    <dt>${texts.rules}</dt>
    <dd><span class="soft">SHA-256 ${rulesHash}</span></dd>
  </dl>`;
}

/** Numbers go on through all sections, so that a finding can be spoken of by its number. */
function sectionsOf(currencies: readonly CurrencyEvidence[], means: PageMeans): readonly Html[] {
  let next = 1;
  return currencies.flatMap((each) =>
    stances.flatMap((stance) => {
      const items = each[lists[stance]];
      if (items.length === 0) return [];
      const from = next;
      next += items.length;
      return [section(each, { stance, items, from }, means)];
    }),
  );
}

const stances: readonly Stance[] = ['credit', 'question', 'owed'];
const lists = { credit: 'credits', question: 'questions', owed: 'owed' } as const;

interface Section {
  readonly stance: Stance;
  readonly items: readonly EvidenceItem[];
  /** Number of its first finding. */
  readonly from: number;
}

function section(part: CurrencyEvidence, { stance, items, from }: Section, means: PageMeans): Html {
  const { heading, lead } = means.texts[lists[stance]];
  const said = typeof lead === 'string' ? lead : lead(items.length, amountIn(part.total, part.currency, means));
  return html`<section>
    <h2>${heading}${part.currency === null ? '' : `, ${part.currency}`}</h2>
    <p>${said}</p>
    ${listOf(part, { stance, items, from }, means)}
    ${joined(items.map((item, index) => evidenceItem(item, stance, from + index, means)))}
  </section>`;
}

function listOf({ total }: CurrencyEvidence, { stance, items, from }: Section, means: PageMeans): Html {
  const { columns } = means.texts;
  const figures = [columns.billed, columns.expected, stance === 'credit' ? columns.credit : columns.difference];
  const rows = items.map((item, index) => listRow(item, { stance, number: from + index }, means));
  const sum = html`<tfoot>
    <tr>
      <td></td>
      <td colspan="5">${columns.total}</td>
      <td class="figure">${means.figures(total)}</td>
    </tr>
  </tfoot>`;
  return html`<table>
    <thead>
      <tr>
        <th>${columns.number}</th>
        <th>${columns.row}</th>
        <th>${columns.customer}</th>
        <th>${columns.reason}</th>
        ${joined(figures.map((name) => html`<th class="figure">${name}</th>`))}
      </tr>
    </thead>
    <tbody>
      ${joined(rows)}
    </tbody>
    ${stance === 'credit' ? sum : html``}
  </table>`;
}

interface ListRow {
  readonly stance: Stance;
  readonly number: number;
}

function listRow(item: EvidenceItem, { stance, number }: ListRow, means: PageMeans): Html {
  const { customer, code, row, actual, expected, difference } = item.told;
  const figure = (amount: string | null): Html =>
    html`<td class="figure">${amount === null ? '' : means.figures(amount)}</td>`;
  // A discount that is too small has a difference below zero, and is a credit all the same.
  const last = stance === 'credit' ? item.stake : difference;
  return html`<tr>
    <td><a href="#f${number}">${number}</a></td>
    <td>${row ?? '–'}</td>
    <td><bdi>${customer ?? '–'}</bdi></td>
    <td>${means.reason(code).caption}</td>
    ${figure(actual)}${figure(expected)}${figure(last)}
  </tr>`;
}

/** Each rule that was asked, once, in sentences. */
function rulesOf({ currencies, pack }: Evidence, { texts, ruleText }: PageMeans): Html {
  const items = currencies.flatMap(({ credits, questions, owed }) => [...credits, ...questions, ...owed]);
  const rules = new Map(items.flatMap(({ trace, told }) => (trace ? [[trace.rule, trace.version]] : named(told.rule))));
  const blocks = [...rules].flatMap(([rule, version]) => {
    const lines = ruleText(pack, rule);
    return lines.length === 0
      ? []
      : [
          html`<h3>${version}</h3>
            <pre>${lines.join('\n')}</pre>`,
        ];
  });
  return blocks.length === 0
    ? html``
    : html`<section>
        <h2>${texts.labels.rulesUsed}</h2>
        ${joined(blocks)}
      </section>`;
}

/** A rule that stands behind a finding without having been computed has no version of its own. */
function named(rule: string | null): readonly (readonly [string, string])[] {
  return rule === null ? [] : [[rule, rule]];
}
