/** The single place where one finding becomes a part of an evidence pack: sentence, sum, how it is made, its line. */
import { findingSentence } from '../../../../messages/index.ts';
import { receiptOf } from '../../../../targets/index.ts';
import type { EvidenceItem } from '../../../../tasks/index.ts';
import { html, joined, type Html } from './html.ts';
import type { PageMeans } from './page-means.ts';

/** In whose favour it is: only the first asks for money. */
export type Stance = 'credit' | 'question' | 'owed';

/** An article; `number` is its number in the list of findings. */
export function evidenceItem(item: EvidenceItem, stance: Stance, number: number, means: PageMeans): Html {
  const { told } = item;
  const { texts, language, figures } = means;
  return html`<article id="f${number}" class="${stance}">
    <h3>${number}. ${means.reason(told.code).caption}<span class="soft"> · ${placeOf(item, means)}</span></h3>
    <p>${findingSentence(told, { language, figures })}</p>
    <p class="asked">${asked(item, stance, means)}</p>
    ${facts(item, means)}
    <h4>${texts.labels.calculation}</h4>
    ${sum(item, means)} ${steps(item, means)}
    <h4>${texts.labels.rawLine}</h4>
    ${rawLine(item, means)}
  </article>`;
}

/** `40.80 EUR`, as the language writes it. */
export function amountIn(amount: string, currency: string | null, { figures }: PageMeans): string {
  return currency === null ? figures(amount) : `${figures(amount)} ${currency}`;
}

/** Where the line stands in the file, or whose there is none of. */
function placeOf({ told }: EvidenceItem, { texts }: PageMeans): string {
  const { line, row, subscription } = told;
  return row === null ? (subscription ?? '') : texts.place(row, line);
}

function asked({ told, stake }: EvidenceItem, stance: Stance, means: PageMeans): string {
  const { texts } = means;
  if (stance === 'question') return texts.question;
  const amount = amountIn(stake, told.currency, means);
  return stance === 'credit' ? texts.credit(amount) : texts.tooLittle(amount);
}

function facts({ told }: EvidenceItem, { texts: { labels, columns } }: PageMeans): Html {
  const { subscription, offer, chargeType, from, to, quantity, customer, field, citation } = told;
  const all: readonly (readonly [string, string | null])[] = [
    [columns.customer, customer],
    [labels.subscription, subscription],
    [labels.offer, offer],
    [
      labels.dates,
      from === null || to === null ? null : `${from} – ${to}${chargeType === null ? '' : `, ${chargeType}`}`,
    ],
    [labels.licences, quantity],
    [labels.column, field],
    [labels.source, `“${citation.source}” (${citation.dated}), “${citation.section}”`],
  ];
  const rows = all.flatMap(([name, value]) =>
    value === null
      ? []
      : [
          html`<dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>`,
        ],
  );
  return html`<dl>${joined(rows)}</dl>`;
}

/** Billed, expected and what is between them, as a receipt ends. */
function sum({ told }: EvidenceItem, means: PageMeans): Html {
  const { actual, expected, difference, currency } = told;
  const { billed, expected: wanted, difference: between } = means.texts.columns;
  const row = (name: string, amount: string): Html =>
    html`<tr>
      <td>${name}</td>
      <td class="figure">${amountIn(amount, currency, means)}</td>
    </tr>`;
  const rows = [
    row(billed, actual),
    ...(expected === null || difference === null ? [] : [row(wanted, expected), row(between, difference)]),
  ];
  return html`<table class="receipt">
    ${joined(rows)}
  </table>`;
}

function steps({ trace, told }: EvidenceItem, { texts, speech }: PageMeans): Html {
  if (trace !== null) return html`<pre>${receiptOf(trace, speech).join('\n')}</pre>`;
  return told.expected === null ? html`` : html`<p class="soft">${texts.labels.noCalculation}</p>`;
}

function rawLine({ raw }: EvidenceItem, { texts }: PageMeans): Html {
  if (raw.length === 0) return html`<p>${texts.labels.noLine}</p>`;
  const cells = raw.map(
    ({ header, cell }) =>
      html`<div>
        <dt>${header}</dt>
        <dd><bdi>${cell}</bdi></dd>
      </div>`,
  );
  return html`<dl class="raw">${joined(cells)}</dl>`;
}
