/** The grammar of expressions, and how the parser of blocks is set up: it recovers at the next clause. */
import { CstParser, type CstNode, type IToken, type ParserMethod } from 'chevrotain';
import * as t from '../tokens.ts';
import { plainErrors } from '../parse-errors.ts';

/** A rule of the grammar, without arguments. */
export type Rule = ParserMethod<[], CstNode>;

/** Expressions; `validate` has Chevrotain check the grammar itself. */
export class ExpressionGrammar extends CstParser {
  constructor(validate: boolean) {
    super(t.tokens, {
      maxLookahead: 2,
      recoveryEnabled: true,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !validate,
      errorMessageProvider: plainErrors,
    });
  }

  /** Flat, because a rule for each strength of operator would cost a value by itself eight rules; `binding.ts` has them. */
  protected readonly expression: Rule = this.RULE('expression', () => {
    this.SUBRULE(this.operand);
    this.MANY(() => {
      this.CONSUME(t.Operator);
      this.SUBRULE1(this.operand);
    });
  });

  protected readonly operand: Rule = this.RULE('operand', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Literal) },
      {
        ALT: () => {
          this.CONSUME(t.NumberLiteral);
          // `8.50 USD`, `30 days`: only on the number's own line, else the next field's name would be its unit.
          this.OPTION({ GATE: () => this.unitFollows() && !this.isGiven(), DEF: () => this.CONSUME(t.Name) });
        },
      },
      { ALT: () => this.SUBRULE(this.reference) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.prefixed) },
    ]);
  });

  protected readonly prefixed: Rule = this.RULE('prefixed', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Not) }]);
    this.SUBRULE(this.operand);
  });

  protected readonly group: Rule = this.RULE('group', () => {
    this.CONSUME(t.Open);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Close);
  });

  protected readonly reference: Rule = this.RULE('reference', () => {
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
