/**
 * Floor 6, tasks: what a partner does, as pure functions from facts and a rulebook to a result with its reasons: checking
 * a file, invoices for payments, a subscription's life, deadlines, plans of changes, estimates. No file, no screen, no
 * clock. Start with `reconcile/reconcile.ts` and `timeline/timeline.ts`.
 */
export { allocate } from './allocate/allocate.ts';
export type { Allocation } from './allocate/allocate.ts';
export { ageingOf } from './allocate/ageing.ts';
export type { Ageing } from './allocate/ageing.ts';
export { withDueDates } from './allocate/due-dates.ts';
export { allocationSheets, requestLogSheet } from './allocate/request/allocation-sheets.ts';
export type { AllocationReport, AllocationSpeaker } from './allocate/request/allocation-sheets.ts';
export { allocationContact } from './allocate/request/contact.ts';
export type { Contact } from './allocate/request/contact.ts';
export { letterOf } from './allocate/request/letter.ts';
export type { AllocationLetter, Partner } from './allocate/request/letter.ts';
export { requestsFrom, requestStanding } from './allocate/request/request.ts';
export type { RequestStanding, RequestStatus } from './allocate/request/request.ts';
export { standingOf } from './allocate/standing.ts';
export type { Assignment, AssignmentProblem, AssignmentProblems, Standing } from './allocate/standing.ts';
export type { AllocationReason, Grade, Suggestion } from './allocate/suggestion.ts';
export { sinceLastMonth } from './bridge/since-last-month.ts';
export type { NotLastMonth, SinceLastMonth } from './bridge/since-last-month.ts';
export type { Change } from './bridge/changes-of.ts';
export type { CurrencyBridge, DriverTotal } from './bridge/bridge-months.ts';
export { deadlines, usualDays } from './deadlines/deadlines.ts';
export { deadlinesSheet } from './reconcile/report/deadlines-sheet.ts';
export type { DeadlinesInput } from './deadlines/deadlines.ts';
export type { Deadline, DeadlineKind, Deadlines, Stake, UntoldDeadline } from './deadlines/deadline.ts';
export { estimateIncentives } from './incentives/estimate.ts';
export type { Estimate, SemesterEstimate } from './incentives/estimate.ts';
export { estimateSheet } from './incentives/estimate-sheet.ts';
export { compareStatement } from './incentives/match-statement.ts';
export type { ComparedIncentive, StatementComparison } from './incentives/match-statement.ts';
export { statementSheet } from './incentives/statement-sheet.ts';
export { inputsSheet } from './incentives/inputs-sheet.ts';
export type { EstimateInputs } from './incentives/inputs-sheet.ts';
export { incentiveContact, regions } from './incentives/incentive-contact.ts';
export type { Region } from './incentives/incentive-contact.ts';
export { rateProblems } from './incentives/rates.ts';
export type { IncentiveRate, RateKind, RateProblem } from './incentives/rates.ts';
export type { BilledLine, Cause, Invoice, Silence } from './timeline/invoices.ts';
export type { Frequency, Life, LifeEvent, Pricing, Purchase } from './timeline/life.ts';
export type { Refusals } from './timeline/refusal.ts';
export { subscriptionTimeline } from './timeline/timeline.ts';
export type { EventOutcome, Timeline } from './timeline/timeline.ts';
export type { LineCheck, Verdict } from './reconcile/line/line-check.ts';
export { reconcileLines } from './reconcile/line/reconcile-lines.ts';
export type { CurrencyReport } from './reconcile/currency-report.ts';
export type { Direction, FileFinding, FindingDetails, HabitName, Others, ReasonCode } from './reconcile/finding.ts';
export type { ToldExplanation } from './reconcile/line/detective/told-explanation.ts';
export type { NotJudged } from './reconcile/not-judged.ts';
export type { TieOut } from './reconcile/tie-out.ts';
export type { ReconcileInput, ReconciliationFile } from './reconcile/reconcile-input.ts';
export { keyCodes } from './reconcile/match/key-codes.ts';
export type { KeptCodes, KeyCodes } from './reconcile/match/key-codes.ts';
export { partedFile } from './reconcile/parts/parted-file.ts';
export type { PartedOutcome } from './reconcile/parts/parted-file.ts';
export { joinedParts, judgeParts, noHabits } from './reconcile/parts/judge-parts.ts';
export type { ExpectedHabits, JudgedParts } from './reconcile/parts/judge-parts.ts';
export { UNITS } from './reconcile/screen/plain-lines.ts';
export type { OptionalMoney, PlainFile, PlainLines } from './reconcile/screen/plain-lines.ts';
export { screen } from './reconcile/screen/screen.ts';
export type { Screened } from './reconcile/screen/screen.ts';
export type { ReadLines } from './reconcile/screen/counted-lines.ts';
export type { AskedRulebook } from './reconcile/line/asked-rules.ts';
export { reconcile } from './reconcile/reconcile.ts';
export type { Reconciliation } from './reconcile/reconcile.ts';
export { evidenceOf } from './reconcile/evidence/evidence.ts';
export type { CurrencyEvidence, Evidence, EvidenceItem } from './reconcile/evidence/evidence.ts';
export { ownerColumns } from './reconcile/split/owners.ts';
export type { SplitBy } from './reconcile/split/owners.ts';
export { splitReconciliation } from './reconcile/split/split.ts';
export type { SplitPart } from './reconcile/split/split.ts';
export { tellFinding } from './reconcile/told-finding.ts';
export type { ToldFinding } from './reconcile/told-finding.ts';
export type { ToldEvent } from './reconcile/facts/told-event.ts';
export { billingEvents } from './reconcile/facts/events.ts';
export type { BillingEvent } from './reconcile/facts/events.ts';
export type { BridgeStep } from './reconcile/report/charts/steps/bridge-figures.ts';
export type { Chart, ChartColumn } from './reconcile/report/charts/chart.ts';
export { chartFigures } from './reconcile/report/charts/chart-figures.ts';
export type { ChartFigures } from './reconcile/report/charts/chart-figures.ts';
export type { ChartCaption, ChartWords } from './reconcile/report/charts/chart-words.ts';
export type { Takeaway } from './reconcile/report/charts/takeaway.ts';
export { toldChart } from './reconcile/report/charts/told-chart.ts';
export type {
  Look,
  Provenance,
  ReasonText,
  ReportCell,
  ReportColumn,
  ReportSheet,
  Speaker,
} from './reconcile/report/report-sheet.ts';
export { carryForward, laterThan } from './reconcile/carried/carry-forward.ts';
export type { CarriedForward } from './reconcile/carried/carried-forward.ts';
export type { EarlierItem, EarlierReport } from './reconcile/carried/earlier-item.ts';
export { readEarlier } from './reconcile/carried/read-earlier.ts';
export type { EarlierMeans, EarlierRead } from './reconcile/carried/read-earlier.ts';
export type { InputUse } from './reconcile/report/words/page-words.ts';
export type { ReportWords } from './reconcile/report/words/report-words.ts';
export { pointingAt, sheetCells } from './reconcile/report/cells/sheet-cells.ts';
export type { FormulaCell, SheetAsCells } from './reconcile/report/cells/sheet-cells.ts';
export { reportSheets } from './reconcile/report/report-sheets.ts';
export { amountOf, netOf } from './plan/cash.ts';
export type { CashOfCurrency, CashOfInvoice } from './plan/cash.ts';
export { matchPlan } from './plan/match-plan.ts';
export type { Appearance, ExpectedLine, PlanMatch } from './plan/match-plan.ts';
export { summariseMatch } from './plan/match-summary.ts';
export type { MatchSummary } from './plan/match-summary.ts';
export { countOutcomes, isDoable, notesOf } from './plan/outcome.ts';
export type { OutcomeCounts, PlanNote, RowOutcome } from './plan/outcome.ts';
export type { Plan, PlanRow, PlannedLine, Regime } from './plan/plan.ts';
export { planSheet } from './plan/plan-sheet.ts';
export type { PlanSpeaker } from './plan/plan-sheet.ts';
export { readPlanSheet } from './plan/read-plan-sheet.ts';
export { checklistSheet, preparations } from './plan/frequency/checklist-sheet.ts';
export type { ChecklistTask } from './plan/frequency/checklist-sheet.ts';
export { customerKey } from './plan/frequency/change-day.ts';
export type { ChangeDay } from './plan/frequency/change-day.ts';
export { lookUpIds } from './plan/frequency/choose.ts';
export type { Because } from './plan/frequency/choose.ts';
export { isSamePerson, lockOf, movedSince, stateOf } from './sign-off/lock.ts';
export type { Lock, MovedSheet, Moves, SheetRows, SignOffState, Signers } from './sign-off/lock.ts';
export { costByDay, lowestCost } from './plan/frequency/cost-by-day.ts';
export type { CostOnDay, DayMark } from './plan/frequency/cost-by-day.ts';
export type { FrequencyQuestion, FrequencyRow } from './plan/frequency/draft-row.ts';
export type { FrequencyNote, FrequencyNoteCode } from './plan/frequency/frequency-notes.ts';
export { frequencyPlan } from './plan/frequency/frequency-plan.ts';
export type { FrequencyPlan } from './plan/frequency/frequency-plan.ts';
export type { EventDays } from './plan/event/event-days.ts';
export type { EventNoteCode } from './plan/event/event-notes.ts';
export { eventPlan } from './plan/event/event-plan.ts';
export type { EventInsight, EventPlan } from './plan/event/event-plan.ts';
export type { EventQuestion, PlannedEvent } from './plan/event/event-question.ts';
export { eventsPlan } from './plan/event/many/events-plan.ts';
export type { EventsPlan, NetOfCurrency } from './plan/event/many/events-plan.ts';
export { licencePairs } from './plan/event/many/licence-pairs.ts';
export { licenceChanges } from './plan/event/many/licence-changes.ts';
export type { LicenceChanges, RefusedRow } from './plan/event/many/licence-changes.ts';
export { unlisted } from './plan/event/many/unlisted.ts';
export type { LifeMark, LifePicture, LifeSpan } from './plan/event/life-picture.ts';
export type { RefundOnDay } from './plan/event/refund-by-day.ts';
export { billingDayInName } from './intake/billing-day.ts';
export { checkGiven } from './intake/check-given.ts';
export type { TypedInvoice } from './intake/typed-invoice.ts';
export type { BillingDay, CheckedGiven, GivenChecked, GivenMeans, TiedCurrency } from './intake/check-given.ts';
export { checkSheet } from './intake/check-sheet.ts';
export { givenSheet } from './intake/given-sheet.ts';
export type { OpenSheet } from './intake/given-sheet.ts';
export { disabledChecks } from './intake/disabled-checks.ts';
export type { FindingGrounds } from './intake/finding-grounds.ts';
export { columnsOfInput, toldColumns } from './intake/input-columns.ts';
export { givenKinds } from './intake/take-in.ts';
export type { GivenFile, ReadHow } from './intake/take-in.ts';
export { toldChecks } from './intake/told-checks.ts';
export type { ListedFinding, ToldChecks, UnjudgedRow } from './intake/told-checks.ts';
export { asValues, planFreeze, showSame } from './freeze/freeze-plan.ts';
export type {
  Express,
  FreezePlan,
  FrozenPart,
  LeftReason,
  LiveFormula,
  Unexpressed,
} from './freeze/freeze-plan.ts';
export { markOf, planThaw } from './freeze/thaw-plan.ts';
export type { CellNow, FrozenFormula, KeptFrozen, KeptReason } from './freeze/thaw-plan.ts';
