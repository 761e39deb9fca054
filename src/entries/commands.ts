/** commands.js: what the buttons of the ribbon do; their names stand in the manifest. */
import { associateCommands, officeLoaded, recalculate, showPane } from '../hosts/excel/index.ts';
import { requestView } from './page/excel-page.ts';

if (officeLoaded()) {
  associateCommands({
    check: async () => {
      requestView('check');
      await showPane();
    },
    recalculate,
  });
}
