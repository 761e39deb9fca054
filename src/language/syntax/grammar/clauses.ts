/** The grammar of what stands inside a declaration: types, parameters, and the clauses of a rule. */
import { GridGrammar } from './grids.ts';
import type { Rule } from './expressions.ts';
import * as t from '../tokens.ts';

/** Types, parameters and clauses. */
export class ClauseGrammar extends GridGrammar {
  protected readonly type: Rule = this.RULE('type', () => {
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

  protected readonly bound: Rule = this.RULE('bound', () => {
    this.OPTION(() => this.CONSUME(t.Minus));
    this.CONSUME(t.NumberLiteral);
  });

  protected readonly parameters: Rule = this.RULE('parameters', () => {
    this.CONSUME(t.Open);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.parameter) });
    this.CONSUME(t.Close);
  });

  protected readonly parameter: Rule = this.RULE('parameter', () => {
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.Default);
      this.SUBRULE(this.expression);
    });
  });

  protected readonly assume: Rule = this.RULE('assume', () => {
    this.CONSUME(t.Assume);
    this.CONSUME(t.TextLiteral);
  });

  protected readonly effective: Rule = this.RULE('effective', () => {
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

  protected readonly letClause: Rule = this.RULE('letClause', () => {
    this.CONSUME(t.Let);
    this.CONSUME(t.Name);
    this.OR([{ ALT: () => this.CONSUME(t.Equals) }, { ALT: () => this.CONSUME(t.LineEq) }]);
    this.SUBRULE(this.expression);
  });

  protected readonly formula: Rule = this.RULE('formula', () => {
    this.CONSUME(t.LineEq);
    this.SUBRULE(this.expression);
  });

  protected readonly firstOf: Rule = this.RULE('firstOf', () => {
    this.CONSUME(t.First);
    this.CONSUME(t.Of);
  });

  protected readonly when: Rule = this.RULE('when', () => {
    this.CONSUME(t.When);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Then);
    this.SUBRULE(this.result);
  });

  protected readonly otherwise: Rule = this.RULE('otherwise', () => {
    this.CONSUME(t.Otherwise);
    this.SUBRULE(this.result);
  });

  protected readonly result: Rule = this.RULE('result', () => {
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
}
