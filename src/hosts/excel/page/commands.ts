/** The single place where ribbon commands meet Office: names from the manifest bound to functions of ours. */

/** Binds each command; Office waits for the end of one before it runs the next, so the end is always told. */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command().finally(() => event.completed());
    });
  }
}

/** Opens the pane, or brings it to the front. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Computes every formula of the workbook anew: Excel does not know when a rule has changed. */
export async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
