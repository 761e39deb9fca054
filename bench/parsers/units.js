/** The tokenizer that lezer asks whether a name is a unit: `30 days`, `Price USD`, on the line of what it belongs to. */
import { ExternalTokenizer } from '@lezer/lr';

const NO_UNITS = new Set(
  (
    'to examples example expect effective otherwise assume cite when then let by from until default dated stated not and ' +
    'or yes no per rules rule source choice inputs pack lines line table param'
  ).split(' '),
);

const isBlank = (code) => code === 32 || code === 9;
const isDigit = (code) => code >= 48 && code <= 57;
const isSmall = (code) => code >= 97 && code <= 122;
const isStart = (code) =>
  isSmall(code) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
  code === 0x152 ||
  code === 0x153;

/** Whether a line ends before the next letter. */
function beginsLine(input) {
  let back = -1;
  while (isBlank(input.peek(back))) back -= 1;
  const before = input.peek(back);
  return before === 10 || before === 13;
}

function wordAt(input) {
  let word = '';
  while (isStart(input.next) || isDigit(input.next)) {
    word += String.fromCharCode(input.next);
    input.advance();
  }
  return word;
}

/** Whether the name has a value of its own behind it: in `Price 1.00 Seats 3` a comma is missing. */
function isGiven(input) {
  let on = 0;
  while (isBlank(input.peek(on))) on += 1;
  const after = input.peek(on);
  return isDigit(after) || after === 34;
}

/** The tokenizer for the terms of the grammar. */
export function units({ UnitOfNumber, UnitOfName }) {
  return new ExternalTokenizer((input, stack) => {
    if (!isStart(input.next) || beginsLine(input)) return;
    const ofName = !stack.canShift(UnitOfNumber);
    if (ofName && !isSmall(input.next)) return;
    if (NO_UNITS.has(wordAt(input)) || (!ofName && isGiven(input))) return;
    input.acceptToken(ofName ? UnitOfName : UnitOfNumber);
  });
}
