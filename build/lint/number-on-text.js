/**
 * Lint rule: text becomes a number only where decimals are read exactly, so `Number(text)`, `+text` and
 * `Number.parseFloat(text)` are refused; a bigint or a number may be converted. Needs type information.
 */
import ts from 'typescript';

const EXACT = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.BooleanLike;

/** Whether the type is surely no text: each member of a union, some part of a branded number. */
function isSurelyNoText(type) {
  if (type.isUnion()) return type.types.every(isSurelyNoText);
  if (type.isIntersection()) return type.types.some(isSurelyNoText);
  return (type.flags & EXACT) !== 0;
}

function isParseFloat({ callee }) {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Number' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'parseFloat'
  );
}

export const numberOnText = {
  meta: {
    type: 'problem',
    docs: { description: 'read decimals with parseDecimal, never as a double' },
    messages: { text: 'Text is read exactly by parseDecimal of values; a double loses cents.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const check = (node, operand) => {
      if (operand === undefined || isSurelyNoText(services.getTypeAtLocation(operand))) return;
      context.report({ node, messageId: 'text' });
    };
    return {
      CallExpression(node) {
        if (isParseFloat(node)) context.report({ node, messageId: 'text' });
        if (node.callee.type === 'Identifier' && node.callee.name === 'Number') check(node, node.arguments[0]);
      },
      'UnaryExpression[operator="+"]'(node) {
        check(node, node.argument);
      },
    };
  },
};
