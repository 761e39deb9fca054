/** The single place that knows a spreadsheet's errors by their names, which are the same in files of every language. */

const NAMES = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#GETTING_DATA'],
]);

/** Whether the text is what a cell shows whose formula failed. */
export function isCellError(text: string): boolean {
  return text.startsWith('#') && NAMES.has(text);
}
