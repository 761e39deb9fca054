/**
 * Floor 9, pane: what stands beside the sheet, in Excel and in the browser alike. React and Fluent, 320 pixels and wider.
 * Knows tasks, messages and the Workbook port; what only a host can do comes in as a service.
 * Start with `mount-pane.tsx`, then `app/app.tsx`.
 */
export { mountPane } from './mount-pane.tsx';
export type { Pane } from './mount-pane.tsx';
export type {
  CallReport,
  CellReport,
  FileRead,
  FilesAnswer,
  FilesAsked,
  FilesChecked,
  FilesCheck,
  FileServices,
  FilesTold,
  OpenedSample,
  PaneLanguage,
  PaneServices,
  SheetHead,
  SheetRole,
  SheetsTold,
  SamplePlaces,
  ToldRules,
} from './services.ts';
export type { View } from './app/view.ts';
