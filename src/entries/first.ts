/**
 * first.js: runs before office.js, which adds scripts of its own and, behind some firewalls, never arrives.
 * Puts the page's policy for scripts in force and, when office.js is late, says so.
 */
import { startPage } from './page/start-page.ts';
import { guardPage } from './page/trusted-types.ts';

const patience = 3000;

guardPage();
setTimeout(() => {
  if (!('Office' in globalThis)) startPage(navigator.language).problem('blocked');
}, patience);
