/** The table that a person reads. */

const number = (value) =>
  value === null
    ? '-'
    : value >= 1000
      ? Math.round(value).toLocaleString('en')
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

export function printGroup({ name, rows, who }) {
  const head = ['who', 'ns/row', 'x decimal.js', 'x doubles', 'wrong/million'];
  const body = who.map((one) => [
    one.name,
    number(one.nsPerRow),
    number(one.xDecimal),
    number(one.xDoubles),
    one.wrongPerMillion === null ? '-' : String(Math.round(one.wrongPerMillion)),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [`${name}, ${rows.toLocaleString('en')} rows`, line(head), ...body.map(line), ''].join('\n');
}
