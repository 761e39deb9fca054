/** The tables that a person reads. */

const number = (value) =>
  value === null
    ? '-'
    : value >= 1000
      ? Math.round(value).toLocaleString('en')
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

const captions = {
  xDecimal: 'x decimal.js',
  xDoubles: 'x doubles',
  xHandExact: 'x by hand exact',
  xPolars: 'x polars',
  xDuckdb: 'x DuckDB',
};

export function printGroup({ name, rows, who }) {
  const ratios = Object.keys(captions).filter((ratio) => who.some((one) => typeof one[ratio] === 'number'));
  const head = ['who', 'ns/row', ...ratios.map((ratio) => captions[ratio]), 'wrong/million'];
  const body = who.map((one) => [
    one.name,
    number(one.nsPerRow),
    ...ratios.map((ratio) => number(one[ratio])),
    one.wrongPerMillion === null ? '-' : String(Math.round(one.wrongPerMillion)),
  ]);
  return [`${name}, ${rows.toLocaleString('en')} rows`, ...table(head, body), ''].join('\n');
}

/** A row a size; of each way its time and its memory. */
export function printCurve(family, ways) {
  const head = ['way', 'rows', 'ns/row', 'bytes/row of cells', 'bytes/row beyond', 'process MB'];
  const body = ways.flatMap(({ name, points }) =>
    points.map(({ rows, nsPerRow, cellBytesPerRow, runBytesPerRow, peakMB }) => [
      name,
      ...[rows.toLocaleString('en'), number(nsPerRow)],
      ...[cellBytesPerRow, runBytesPerRow, peakMB].map((value) => (value === null ? '-' : String(Math.round(value)))),
    ]),
  );
  return [`${family}: the cost of a row`, ...table(head, body), ''].join('\n');
}

function table(head, body) {
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(head), ...body.map(line)];
}
