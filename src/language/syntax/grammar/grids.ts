/** The grammar of examples, by themselves and in grids, and of the grids of tables. */
import { ExpressionGrammar, type Rule } from './expressions.ts';
import * as t from '../tokens.ts';

/** Examples and grids. */
export class GridGrammar extends ExpressionGrammar {
  protected readonly cite: Rule = this.RULE('cite', () => {
    this.CONSUME(t.Cite);
    this.CONSUME(t.Name);
    this.CONSUME(t.TextLiteral);
  });

  protected readonly example: Rule = this.RULE('example', () => {
    this.CONSUME(t.Example);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.given) });
    this.CONSUME(t.Expect);
    this.OR([{ ALT: () => this.SUBRULE(this.grid) }, { ALT: () => this.SUBRULE(this.cell) }]);
    this.OPTION(() => this.SUBRULE(this.cite));
  });

  protected readonly given: Rule = this.RULE('given', () => {
    this.CONSUME(t.Name);
    this.SUBRULE(this.expression);
  });

  protected readonly examples: Rule = this.RULE('examples', () => {
    this.CONSUME(t.Examples);
    this.SUBRULE(this.grid);
  });

  protected readonly grid: Rule = this.RULE('grid', () => {
    this.SUBRULE(this.head);
    this.MANY(() => this.SUBRULE(this.row));
  });

  protected readonly head: Rule = this.RULE('head', () => {
    this.CONSUME(t.RowStart);
    this.SUBRULE(this.column);
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      this.SUBRULE1(this.column);
    });
    this.CONSUME1(t.Pipe);
  });

  protected readonly column: Rule = this.RULE('column', () => {
    this.OPTION(() => this.CONSUME(t.Arrow));
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Cite) }]);
    this.OPTION1(() => this.SUBRULE(this.position));
  });

  /** `[column J]`: where a sheet has the column if its header is another. */
  protected readonly position: Rule = this.RULE('position', () => {
    this.CONSUME(t.OpenSquare);
    this.CONSUME(t.Name);
    this.CONSUME1(t.Name);
    this.CONSUME(t.CloseSquare);
  });

  protected readonly row: Rule = this.RULE('row', () => {
    this.CONSUME(t.RowStart);
    this.SUBRULE(this.cell);
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      this.SUBRULE1(this.cell);
    });
    this.CONSUME1(t.Pipe);
  });

  protected readonly cell: Rule = this.RULE('cell', () => {
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
}
