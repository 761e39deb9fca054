/**
 * The single grammar of rule files, one block (item) at a time, as a Chevrotain CST parser.
 * What a block means is not its concern.
 */
import { ClauseGrammar } from './clauses.ts';
import type { Rule } from './expressions.ts';
import * as t from '../tokens.ts';

class BlockParser extends ClauseGrammar {
  constructor(validate: boolean) {
    super(validate);
    this.performSelfAnalysis();
  }

  readonly block: Rule = this.RULE('block', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.pack) },
      { ALT: () => this.SUBRULE(this.rulesHeader) },
      { ALT: () => this.SUBRULE(this.rounding) },
      { ALT: () => this.SUBRULE(this.monthEnd) },
      { ALT: () => this.SUBRULE(this.source) },
      { ALT: () => this.SUBRULE(this.choice) },
      { ALT: () => this.SUBRULE(this.unit) },
      { ALT: () => this.SUBRULE(this.inputs) },
      { ALT: () => this.SUBRULE(this.rule) },
      { ALT: () => this.SUBRULE(this.lines) },
      { ALT: () => this.SUBRULE(this.param) },
      { ALT: () => this.SUBRULE(this.table) },
    ]);
  });

  protected readonly pack: Rule = this.RULE('pack', () => {
    this.CONSUME(t.Pack);
    this.SUBRULE(this.dashedName);
    this.CONSUME(t.Version);
    this.CONSUME(t.NumberLiteral);
    this.OPTION(() => this.CONSUME(t.TextLiteral));
  });

  protected readonly rulesHeader: Rule = this.RULE('rulesHeader', () => {
    this.CONSUME(t.Rules);
    this.AT_LEAST_ONE_SEP({ SEP: t.Dot, DEF: () => this.SUBRULE(this.dashedName) });
  });

  protected readonly dashedName: Rule = this.RULE('dashedName', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.Minus, DEF: () => this.CONSUME(t.Name) });
  });

  protected readonly rounding: Rule = this.RULE('rounding', () => {
    this.CONSUME(t.Money);
    this.CONSUME(t.Rounded);
    this.OR([{ ALT: () => this.CONSUME(t.HalfMode) }, { ALT: () => this.CONSUME(t.Name) }]);
    this.CONSUME(t.To);
    this.OR1([
      { ALT: () => this.CONSUME(t.Cents) },
      {
        ALT: () => {
          this.CONSUME(t.Minor);
          this.CONSUME(t.Unit);
        },
      },
    ]);
  });

  protected readonly monthEnd: Rule = this.RULE('monthEnd', () => {
    this.CONSUME(t.Months);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Clamp);
          this.CONSUME(t.To);
          this.CONSUME(t.Month);
          this.CONSUME(t.End);
        },
      },
      { ALT: () => this.CONSUME(t.Refuse) },
      {
        ALT: () => {
          this.CONSUME(t.Next);
          this.CONSUME(t.Day);
        },
      },
    ]);
  });

  protected readonly source: Rule = this.RULE('source', () => {
    this.CONSUME(t.SourceWord);
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.CONSUME(t.TextLiteral);
    this.CONSUME(t.Dated);
    this.CONSUME(t.DateLiteral);
  });

  protected readonly choice: Rule = this.RULE('choice', () => {
    this.CONSUME(t.Choice);
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME1(t.Name) });
  });

  /** `unit seat`, or with a plural of its own: `unit box, boxes`. */
  protected readonly unit: Rule = this.RULE('unit', () => {
    this.CONSUME(t.Unit);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME(t.Name) });
  });

  protected readonly inputs: Rule = this.RULE('inputs', () => {
    this.CONSUME(t.Inputs);
    this.MANY(() => this.SUBRULE(this.inputEntry));
  });

  protected readonly inputEntry: Rule = this.RULE('inputEntry', () => {
    this.CONSUME(t.Name);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.type);
    this.OPTION(() => {
      this.CONSUME(t.Default);
      this.SUBRULE(this.expression);
    });
    this.OPTION1(() => this.CONSUME(t.TextLiteral));
  });

  protected readonly param: Rule = this.RULE('param', () => {
    this.CONSUME(t.Param);
    this.CONSUME(t.Name);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.type);
    this.CONSUME(t.By);
    this.CONSUME1(t.Name);
    this.OPTION(() => this.CONSUME(t.TextLiteral));
    this.AT_LEAST_ONE(() => this.SUBRULE(this.paramRow));
  });

  protected readonly paramRow: Rule = this.RULE('paramRow', () => {
    this.CONSUME(t.From);
    this.CONSUME(t.DateLiteral);
    this.CONSUME(t.Equals);
    this.SUBRULE(this.expression);
    this.MANY(() => this.OR([{ ALT: () => this.SUBRULE(this.cite) }, { ALT: () => this.SUBRULE(this.assume) }]));
  });

  protected readonly table: Rule = this.RULE('table', () => {
    this.CONSUME(t.Table);
    this.CONSUME(t.Name);
    this.SUBRULE(this.parameters);
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE(this.type);
    });
    this.OPTION1(() => this.CONSUME(t.TextLiteral));
    this.MANY(() => this.OR([{ ALT: () => this.SUBRULE(this.cite) }, { ALT: () => this.SUBRULE(this.assume) }]));
    this.OPTION2(() => this.SUBRULE(this.fromSheet));
    this.SUBRULE(this.grid);
  });

  protected readonly fromSheet: Rule = this.RULE('fromSheet', () => {
    this.CONSUME(t.From);
    this.CONSUME(t.Sheet);
    this.CONSUME(t.TextLiteral);
    this.OPTION(() => {
      this.CONSUME(t.As);
      this.CONSUME(t.Of);
      this.CONSUME(t.Name);
      this.CONSUME(t.In);
      this.CONSUME1(t.Name);
    });
  });

  protected readonly rule: Rule = this.RULE('rule', () => {
    this.CONSUME(t.Rule);
    this.CONSUME(t.Name);
    this.SUBRULE(this.parameters);
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      this.SUBRULE(this.type);
    });
    this.OPTION1(() => this.CONSUME(t.TextLiteral));
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.cite) },
        { ALT: () => this.SUBRULE(this.assume) },
        { ALT: () => this.SUBRULE(this.effective) },
        { ALT: () => this.SUBRULE(this.letClause) },
        { ALT: () => this.SUBRULE(this.formula) },
        { ALT: () => this.SUBRULE(this.firstOf) },
        { ALT: () => this.SUBRULE(this.when) },
        { ALT: () => this.SUBRULE(this.otherwise) },
        { ALT: () => this.SUBRULE(this.example) },
        { ALT: () => this.SUBRULE(this.examples) },
      ]),
    );
  });

  protected readonly lines: Rule = this.RULE('lines', () => {
    this.CONSUME(t.Lines);
    this.CONSUME(t.Name);
    this.SUBRULE(this.parameters);
    this.OPTION(() => this.CONSUME(t.TextLiteral));
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.cite) },
        { ALT: () => this.SUBRULE(this.assume) },
        { ALT: () => this.SUBRULE(this.effective) },
        { ALT: () => this.SUBRULE(this.letClause) },
        { ALT: () => this.SUBRULE(this.line) },
        { ALT: () => this.SUBRULE(this.otherwise) },
        { ALT: () => this.SUBRULE(this.example) },
      ]),
    );
  });

  protected readonly line: Rule = this.RULE('line', () => {
    this.CONSUME(t.Line);
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.When);
      this.SUBRULE(this.expression);
    });
    this.MANY(() => this.SUBRULE(this.field));
  });

  protected readonly field: Rule = this.RULE('field', () => {
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.SUBRULE(this.expression);
  });
}

let shared: BlockParser | null = null;

/** The one parser of the realm, made on first use: its self-analysis takes tens of milliseconds. */
export function blockParser(): BlockParser {
  shared ??= new BlockParser(false);
  return shared;
}

/** A parser that checks the grammar itself; for tests. */
export function validatedParser(): BlockParser {
  return new BlockParser(true);
}
