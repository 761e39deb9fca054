/**
 * web.js: opens the browser workbook with the sample partner and mounts the pane beside it.
 * The page has painted its frame by then; grid and pane arrive in chunks of their own, side by side.
 */
import './web.css';
import { startWeb } from './page/start-web.ts';

void startWeb();
