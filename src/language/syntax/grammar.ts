/**
 * The single grammar of rule files, one block (item) at a time, as a Chevrotain CST parser.
 * It recovers inside a block at the next clause; what a block means is not its concern.
 */
import { CstParser, type CstNode, type IToken, type ParserMethod } from 'chevrotain';
import * as t from './tokens.ts';
import { plainErrors } from './parse-errors.ts';

type Rule = ParserMethod<[], CstNode>;

class BlockParser extends CstParser {
  constructor(validate: boolean) {
    super(t.tokens, {
      maxLookahead: 2,
      recoveryEnabled: true,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !validate,
      errorMessageProvider: plainErrors,
    });
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

  // Headers

  private readonly pack: Rule = this.RULE('pack', () => {
    this.CONSUME(t.Pack);
    this.SUBRULE(this.dashedName);
    this.CONSUME(t.Version);
    this.CONSUME(t.NumberLiteral);
    this.OPTION(() => this.CONSUME(t.TextLiteral));
  });

  private readonly rulesHeader: Rule = this.RULE('rulesHeader', () => {
    this.CONSUME(t.Rules);
    this.AT_LEAST_ONE_SEP({ SEP: t.Dot, DEF: () => this.SUBRULE(this.dashedName) });
  });

  private readonly dashedName: Rule = this.RULE('dashedName', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.Minus, DEF: () => this.CONSUME(t.Name) });
  });

  private readonly rounding: Rule = this.RULE('rounding', () => {
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

  private readonly monthEnd: Rule = this.RULE('monthEnd', () => {
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

  private readonly source: Rule = this.RULE('source', () => {
    this.CONSUME(t.SourceWord);
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.CONSUME(t.TextLiteral);
    this.CONSUME(t.Dated);
    this.CONSUME(t.DateLiteral);
  });

  private readonly choice: Rule = this.RULE('choice', () => {
    this.CONSUME(t.Choice);
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME1(t.Name) });
  });

  /** `unit seat`, or with a plural of its own: `unit box, boxes`. */
  private readonly unit: Rule = this.RULE('unit', () => {
    this.CONSUME(t.Unit);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME(t.Name) });
  });

  // Inputs and types

  private readonly inputs: Rule = this.RULE('inputs', () => {
    this.CONSUME(t.Inputs);
    this.MANY(() => this.SUBRULE(this.inputEntry));
  });

  private readonly inputEntry: Rule = this.RULE('inputEntry', () => {
    this.CONSUME(t.Name);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.type);
    this.OPTION(() => {
      this.CONSUME(t.Default);
      this.SUBRULE(this.expression);
    });
    this.OPTION1(() => this.CONSUME(t.TextLiteral));
  });

  private readonly type: Rule = this.RULE('type', () => {
    this.CONSUME(t.Name);
    // `number of licences`, `list of money`, `list of number of licences`.
    this.MANY(() => {
      this.CONSUME(t.Of);
      this.CONSUME1(t.Name);
    });
    this.MANY1(() => {
      this.CONSUME(t.Per);
      this.CONSUME2(t.Name);
    });
    // A table's type may be followed by `from sheet`, which is no range.
    this.OPTION1({
      GATE: () => this.LA(2).tokenType !== t.Sheet,
      DEF: () => {
        this.CONSUME(t.From);
        this.SUBRULE(this.bound);
        this.CONSUME(t.To);
        this.SUBRULE1(this.bound);
      },
    });
    this.OPTION2(() => {
      this.CONSUME(t.Places);
      this.CONSUME(t.NumberLiteral);
    });
  });

  private readonly bound: Rule = this.RULE('bound', () => {
    this.OPTION(() => this.CONSUME(t.Minus));
    this.CONSUME(t.NumberLiteral);
  });

  // Dated values and tables

  private readonly param: Rule = this.RULE('param', () => {
    this.CONSUME(t.Param);
    this.CONSUME(t.Name);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.type);
    this.CONSUME(t.By);
    this.CONSUME1(t.Name);
    this.OPTION(() => this.CONSUME(t.TextLiteral));
    this.AT_LEAST_ONE(() => this.SUBRULE(this.paramRow));
  });

  private readonly paramRow: Rule = this.RULE('paramRow', () => {
    this.CONSUME(t.From);
    this.CONSUME(t.DateLiteral);
    this.CONSUME(t.Equals);
    this.SUBRULE(this.expression);
    this.MANY(() => this.OR([{ ALT: () => this.SUBRULE(this.cite) }, { ALT: () => this.SUBRULE(this.assume) }]));
  });

  private readonly table: Rule = this.RULE('table', () => {
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

  private readonly fromSheet: Rule = this.RULE('fromSheet', () => {
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

  // Rules and their clauses

  private readonly rule: Rule = this.RULE('rule', () => {
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

  private readonly lines: Rule = this.RULE('lines', () => {
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

  private readonly line: Rule = this.RULE('line', () => {
    this.CONSUME(t.Line);
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.When);
      this.SUBRULE(this.expression);
    });
    this.MANY(() => this.SUBRULE(this.field));
  });

  private readonly field: Rule = this.RULE('field', () => {
    this.CONSUME(t.Name);
    this.CONSUME(t.Equals);
    this.SUBRULE(this.expression);
  });

  private readonly parameters: Rule = this.RULE('parameters', () => {
    this.CONSUME(t.Open);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.parameter) });
    this.CONSUME(t.Close);
  });

  private readonly parameter: Rule = this.RULE('parameter', () => {
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.Default);
      this.SUBRULE(this.expression);
    });
  });

  private readonly cite: Rule = this.RULE('cite', () => {
    this.CONSUME(t.Cite);
    this.CONSUME(t.Name);
    this.CONSUME(t.TextLiteral);
  });

  private readonly assume: Rule = this.RULE('assume', () => {
    this.CONSUME(t.Assume);
    this.CONSUME(t.TextLiteral);
  });

  private readonly effective: Rule = this.RULE('effective', () => {
    this.CONSUME(t.Effective);
    this.OPTION(() => {
      this.CONSUME(t.From);
      this.CONSUME(t.DateLiteral);
    });
    this.OPTION1(() => {
      this.CONSUME(t.Until);
      this.CONSUME1(t.DateLiteral);
    });
    this.OPTION2(() => {
      this.CONSUME(t.By);
      this.CONSUME(t.Name);
    });
  });

  private readonly letClause: Rule = this.RULE('letClause', () => {
    this.CONSUME(t.Let);
    this.CONSUME(t.Name);
    this.OR([{ ALT: () => this.CONSUME(t.Equals) }, { ALT: () => this.CONSUME(t.LineEq) }]);
    this.SUBRULE(this.expression);
  });

  private readonly formula: Rule = this.RULE('formula', () => {
    this.CONSUME(t.LineEq);
    this.SUBRULE(this.expression);
  });

  private readonly firstOf: Rule = this.RULE('firstOf', () => {
    this.CONSUME(t.First);
    this.CONSUME(t.Of);
  });

  private readonly when: Rule = this.RULE('when', () => {
    this.CONSUME(t.When);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Then);
    this.SUBRULE(this.result);
  });

  private readonly otherwise: Rule = this.RULE('otherwise', () => {
    this.CONSUME(t.Otherwise);
    this.SUBRULE(this.result);
  });

  private readonly result: Rule = this.RULE('result', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Not);
          this.CONSUME(t.Stated);
          this.CONSUME(t.TextLiteral);
        },
      },
      { ALT: () => this.SUBRULE(this.expression) },
    ]);
  });

  // Examples

  private readonly example: Rule = this.RULE('example', () => {
    this.CONSUME(t.Example);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.given) });
    this.CONSUME(t.Expect);
    this.OR([{ ALT: () => this.SUBRULE(this.grid) }, { ALT: () => this.SUBRULE(this.cell) }]);
    this.OPTION(() => this.SUBRULE(this.cite));
  });

  private readonly given: Rule = this.RULE('given', () => {
    this.CONSUME(t.Name);
    this.SUBRULE(this.expression);
  });

  private readonly examples: Rule = this.RULE('examples', () => {
    this.CONSUME(t.Examples);
    this.SUBRULE(this.grid);
  });

  private readonly grid: Rule = this.RULE('grid', () => {
    this.SUBRULE(this.head);
    this.MANY(() => this.SUBRULE(this.row));
  });

  private readonly head: Rule = this.RULE('head', () => {
    this.CONSUME(t.RowStart);
    this.SUBRULE(this.column);
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      this.SUBRULE1(this.column);
    });
    this.CONSUME1(t.Pipe);
  });

  private readonly column: Rule = this.RULE('column', () => {
    this.OPTION(() => this.CONSUME(t.Arrow));
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Cite) }]);
    this.OPTION1(() => this.SUBRULE(this.position));
  });

  /** `[column J]`: where a sheet has the column if its header is another. */
  private readonly position: Rule = this.RULE('position', () => {
    this.CONSUME(t.OpenSquare);
    this.CONSUME(t.Name);
    this.CONSUME1(t.Name);
    this.CONSUME(t.CloseSquare);
  });

  private readonly row: Rule = this.RULE('row', () => {
    this.CONSUME(t.RowStart);
    this.SUBRULE(this.cell);
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      this.SUBRULE1(this.cell);
    });
    this.CONSUME1(t.Pipe);
  });

  private readonly cell: Rule = this.RULE('cell', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Not);
          this.CONSUME(t.Stated);
        },
      },
      { GATE: () => this.LA(2).tokenType === t.Pipe, ALT: () => this.CONSUME(t.Minus) },
      { ALT: () => this.CONSUME(t.Otherwise) },
      {
        ALT: () => {
          this.CONSUME(t.Name);
          this.CONSUME(t.TextLiteral);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Comparison);
          this.SUBRULE(this.expression);
        },
      },
      {
        ALT: () => {
          this.SUBRULE1(this.expression);
          this.OPTION(() => {
            this.CONSUME(t.To);
            this.SUBRULE2(this.expression);
          });
        },
      },
    ]);
  });

  // Expressions, loosest first

  private readonly expression: Rule = this.RULE('expression', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.Or, DEF: () => this.SUBRULE(this.conjunction) });
  });

  private readonly conjunction: Rule = this.RULE('conjunction', () => {
    this.AT_LEAST_ONE_SEP({ SEP: t.And, DEF: () => this.SUBRULE(this.relation) });
  });

  private readonly relation: Rule = this.RULE('relation', () => {
    this.SUBRULE(this.sum);
    this.MANY(() => {
      this.CONSUME(t.Comparison);
      this.SUBRULE1(this.sum);
    });
  });

  private readonly sum: Rule = this.RULE('sum', () => {
    this.SUBRULE(this.product);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Plus) }, { ALT: () => this.CONSUME(t.Minus) }]);
      this.SUBRULE1(this.product);
    });
  });

  private readonly product: Rule = this.RULE('product', () => {
    this.SUBRULE(this.unary);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Times) }, { ALT: () => this.CONSUME(t.Divide) }]);
      this.SUBRULE1(this.unary);
    });
  });

  private readonly unary: Rule = this.RULE('unary', () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Not) }]);
          this.SUBRULE(this.unary);
        },
      },
      { ALT: () => this.SUBRULE(this.primary) },
    ]);
  });

  private readonly primary: Rule = this.RULE('primary', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.quantity) },
      { ALT: () => this.CONSUME(t.PercentLiteral) },
      { ALT: () => this.CONSUME(t.DateLiteral) },
      { ALT: () => this.CONSUME(t.TextLiteral) },
      { ALT: () => this.CONSUME(t.HalfMode) },
      { ALT: () => this.CONSUME(t.Yes) },
      { ALT: () => this.CONSUME(t.No) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.reference) },
    ]);
  });

  private readonly quantity: Rule = this.RULE('quantity', () => {
    this.CONSUME(t.NumberLiteral);
    // `8.50 USD`, `30 days`: only on the number's own line, else the next field's name would be its unit.
    this.OPTION({ GATE: () => this.unitFollows() && !this.isGiven(), DEF: () => this.CONSUME(t.Name) });
  });

  private readonly group: Rule = this.RULE('group', () => {
    this.CONSUME(t.Open);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Close);
  });

  private readonly reference: Rule = this.RULE('reference', () => {
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.Open);
      this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.expression) });
      this.CONSUME(t.Close);
    });
    this.OPTION1(() => {
      this.CONSUME(t.Dot);
      this.CONSUME1(t.Name);
    });
    this.OPTION2({
      GATE: () => this.unitFollows() && /^[a-z]/.test(this.LA(1).image),
      DEF: () => this.CONSUME2(t.Name),
    });
  });

  /** Whether the next token has a value of its own behind it, and is no unit: in `Price 1.00 Seats 3` a comma is missing. */
  private isGiven(): boolean {
    const value = this.LA(2);
    return value.startLine === this.LA(1).endLine && this.literals.has(value.tokenType);
  }

  private readonly literals = new Set([t.NumberLiteral, t.PercentLiteral, t.DateLiteral, t.TextLiteral]);

  /** Whether the next token stands on the line on which the last one ended, and is not the `to` of a range. */
  private unitFollows(): boolean {
    const [last, next] = [this.LA(0) as IToken | undefined, this.LA(1)];
    return last !== undefined && next.startLine === last.endLine && next.tokenType !== t.To;
  }
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
