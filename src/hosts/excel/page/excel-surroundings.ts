/** The single place that learns what the functions need to know of their Excel: its language and how it counts days. */
import { locales, type DateSystem, type Locale, type Surroundings } from '../../functions/index.ts';

/** `DATE(1904,1,2)` is day 1 in a workbook that counts from 1904, and day 1463 elsewhere. */
const probe = { name: '_tieout_date_system', formula: '=DATE(1904,1,2)' };

/** Read anew at each call: the language is known once Office is ready, the date system after the probe. */
export function excelSurroundings(): Surroundings & { learnDateSystem(): Promise<DateSystem> } {
  let dateSystem: DateSystem = 1900;
  return {
    get language() {
      return displayLanguage();
    },
    get dateSystem() {
      return dateSystem;
    },
    async learnDateSystem() {
      dateSystem = await probedDateSystem();
      return dateSystem;
    },
  };
}

function displayLanguage(): Locale {
  const tag = typeof Office === 'undefined' ? navigator.language : contextLanguage();
  return locales.find((locale) => tag.toLowerCase().startsWith(locale)) ?? 'en';
}

/** Null before Office is ready and outside Excel, which the types do not say. */
function contextLanguage(): string {
  const context = Office.context as { readonly displayLanguage?: string | null } | undefined;
  return context?.displayLanguage ?? navigator.language;
}

/** How this Excel writes numbers, which its language does not tell; null where it does not say. */
export async function excelNumberMarks(): Promise<{ readonly decimal: string; readonly group: string } | null> {
  try {
    return await Excel.run(async (context) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      return { decimal: numberFormat.numberDecimalSeparator, group: numberFormat.numberGroupSeparator };
    });
  } catch {
    return null;
  }
}

/** The released API does not tell the date system, so a name that is gone at once computes a day of it. */
async function probedDateSystem(): Promise<DateSystem> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.add(probe.name, probe.formula);
    item.visible = false;
    item.load('value');
    await context.sync();
    const system: DateSystem = item.value === 1 ? 1904 : 1900;
    item.delete();
    await context.sync();
    return system;
  });
}
