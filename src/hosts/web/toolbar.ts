/**
 * The single place that says what the spreadsheet's toolbar leaves out: what a workbook of amounts has no use for, so that
 * the formats of numbers stand in view. The component draws its toolbar anew with each sheet that is shown, twice for the
 * width it takes; whole, that was a quarter of the longest frame after a check.
 */

/** Lettering and alignment beyond bold, italic and colours. */
const lettering = [
  'sheet.command.set-once-format-painter',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-border-basic',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
];

/** Kinds of functions; all of them, ours too, are behind the sign of the formula bar. */
const kindsOfFunctions = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((kind) => `formula-ui.operation.insert-function.${kind}`);

/** There is nobody here to protect a range from, and ids stay the texts they are. */
const elsewhere = [
  'sheet.command.add-range-protection-from-toolbar',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.toolbar.text-to-number',
];

/** By the component's ids of its commands. */
export const toolbarMenu: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [...lettering, ...kindsOfFunctions, ...elsewhere].map((id) => [id, { hidden: true }]),
);
