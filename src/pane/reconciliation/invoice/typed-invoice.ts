/** The figures of the invoice as a person types them before or after a check, kept with the workbook's drafts. */
import { useState } from 'react';
import type { NumberFormat } from '../../../messages/index.ts';
import type { DraftStore } from '../../../sheets/index.ts';
import type { TypedInvoice } from '../../../tasks/index.ts';
import { amountTyped } from '../../settings/amount-typed.ts';

/** The invoice in one currency, as it stands in the fields. */
export interface InvoiceText {
  readonly currency: string;
  readonly total: string;
  readonly adjustments: string;
}

/** Nothing typed. */
export const noInvoice: InvoiceText = { currency: '', total: '', adjustments: '' };

const KEY = 'invoice-total';

/** The fields as they were left, and the way to change them. */
export function useInvoiceTexts(
  drafts: DraftStore | undefined,
): readonly [readonly InvoiceText[], (texts: readonly InvoiceText[]) => void] {
  const [texts, setTexts] = useState(() => keptTexts(drafts?.read(KEY) ?? null));
  return [
    texts,
    (next) => {
      setTexts(next);
      drafts?.keep(KEY, next.some(isTyped) ? JSON.stringify(next) : null);
    },
  ];
}

/** Whether anything stands in the fields of a currency. */
export function isTyped({ total, adjustments }: InvoiceText): boolean {
  return total.trim() !== '' || adjustments.trim() !== '';
}

/** What the fields say; what is no amount says nothing, and is told at its field. */
export function typedInvoices(texts: readonly InvoiceText[], numbers: NumberFormat): readonly TypedInvoice[] {
  return texts.filter(isTyped).map(({ currency, total, adjustments }) => ({
    currency: currency.trim() === '' ? null : currency.trim().toUpperCase(),
    total: amountTyped(total, numbers),
    adjustments: amountTyped(adjustments, numbers),
  }));
}

/** What was kept by another version is read field by field. */
function keptTexts(kept: string | null): readonly InvoiceText[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    const rows = Array.isArray(read) ? read.map(textOf) : [];
    return rows.length === 0 ? [noInvoice] : rows;
  } catch {
    return [noInvoice];
  }
}

function textOf(row: unknown): InvoiceText {
  const fields = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  const field = (name: keyof InvoiceText): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return { currency: field('currency'), total: field('total'), adjustments: field('adjustments') };
}
