/** Charts of the small Excel: what is set on one is done by sync and kept under its path, ranges as the cells they cover. */
import { rangeA1 } from './grid.ts';
import { FakeRange } from './range.ts';
import { OfficeError, type Request } from './request.ts';

/** A chart as a test looks at it: `title.text`, `series 1.setValues`. */
export type HeldChart = Map<string, unknown>;

/** The charts of one sheet. */
export function fakeCharts(request: Request, held: () => HeldChart[]) {
  return {
    add: (type: string, source: FakeRange, by: string) => {
      const chart: HeldChart = new Map<string, unknown>([['type', type]]);
      request.enqueue(() => {
        // Several columns would become several series, and nobody could say which.
        if (source.mine().columns !== 1 || by !== 'Columns')
          throw new OfficeError('InvalidArgument', 'one column of values');
        held().push(chart);
      });
      let series = 1;
      const seriesAt = (index: number): unknown => {
        if (index >= series) throw new OfficeError('ItemNotFound', `series ${index}`);
        return recorded(request, chart, `series ${index}`);
      };
      return Object.assign(recorded(request, chart, ''), {
        series: {
          getItemAt: seriesAt,
          add: () => seriesAt((series += 1) - 1),
        },
        legend: Object.assign(recorded(request, chart, 'legend'), {
          legendEntries: { getItemAt: (index: number) => recorded(request, chart, `legend ${index}`) },
        }),
      });
    },
  };
}

/** The rules by which cells are coloured; what is set on one is kept with the cells. */
export function fakeColours(request: Request, held: () => HeldChart[], cells: () => string) {
  return {
    add: (type: string) => {
      const rule: HeldChart = new Map<string, unknown>([['type', type]]);
      request.enqueue(() => {
        rule.set('cells', cells());
        held().push(rule);
      });
      return recorded(request, rule, '');
    },
  };
}

/** Whatever is set or called below an object; nothing of it can be read. */
function recorded(request: Request, chart: HeldChart, path: string): object {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const own = new Map<string, unknown>();
  const keep = (name: string, value: unknown): void =>
    request.enqueue(() => chart.set(below(name), value instanceof FakeRange ? rangeA1(value.mine()) : value));
  return new Proxy(() => undefined, {
    get: (_target, name) => own.get(String(name)) ?? recorded(request, chart, below(String(name))),
    set: (_target, name, value: unknown) => {
      if (isPlain(value)) for (const [part, each] of Object.entries(value)) keep(`${String(name)}.${part}`, each);
      else if (value !== null && ['object', 'function'].includes(typeof value)) own.set(String(name), value);
      else keep(String(name), value);
      return true;
    },
    apply: (_target, _self, given: readonly unknown[]) => {
      const shown = given.map((each) => (each instanceof FakeRange ? each : String(each)));
      request.enqueue(() =>
        chart.set(path, shown.map((each) => (each instanceof FakeRange ? rangeA1(each.mine()) : each)).join(' to ')),
      );
    },
  });
}

/** Words set all at once, as a rule is; not a part of a chart. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}
