/** Text inside a workbook: whatever a customer is called, it reads back or says what could not be written. */
import { xmlText } from '../../../src/hosts/files/xlsx/writing/xml-text.ts';

test.each([
  ['Wingtip & Söhne <"GmbH">', 'Wingtip &amp; Söhne &lt;&quot;GmbH&quot;&gt;'],
  ['a\u0001b', 'a_x0001_b'],
  ['line\nline', 'line\nline'],
  ['half \ud83d of a pair, whole 😀', 'half _xD83D_ of a pair, whole 😀'],
  ['_x0041_', '_x005F_x0041_'],
])('%j', (text, written) => {
  expect(xmlText(text)).toBe(written);
});
