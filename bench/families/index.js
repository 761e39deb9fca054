/** The rule families that everybody is measured on. */
import { credit } from './credit.js';
import { decisionTable } from './decision-table.js';
import { incentives } from './incentives.js';
import { licenceChange } from './licence-change.js';
import { monthEnds } from './month-ends.js';
import { partMonth } from './part-month.js';

export const families = [credit, partMonth, licenceChange, monthEnds, decisionTable, incentives];
