/** What the pane says in Swedish. */
import { pluralsOf } from '../../messages/index.ts';
import type { PaneTexts } from './pane-texts.ts';

const plural = pluralsOf('sv');

const rows = (count: number): string => plural(count, { one: '# rad', other: '# rader' });

export const sv: PaneTexts = {
  tabs: {
    label: 'Vyer',
    home: 'Start',
    explain: 'Förklara',
    check: 'Kontrollera min fil',
    plan: 'Planera',
    payments: 'Betalningar',
    opening: 'Öppnar…',
  },
  home: {
    value: 'Varje öre på en faktura från Partner Center, knutet till regeln som gav det.',
    lead: 'Den här arbetsboken innehåller en påhittad partner. Prova något av detta:',
    credit: {
      title: 'Se en kreditering, och varför',
      detail: 'Dagar, pris, avrundning, regel och avsnitt för en uppsägning',
    },
    lines: { title: 'Se raderna som inte stämmer', detail: 'Exemplets avstämningsfil, kontrollerad rad för rad' },
    file: {
      title: 'Kontrollera min egen fil',
      detail: 'Släpp en avstämningsfil, CSV eller Excel; den stannar på den här datorn',
    },
    plan: {
      title: 'Planera en ändring',
      detail: 'Faktureringsfrekvens, licenser, uppsägning, avstängning: varje rad och öre innan något händer',
    },
    open: { title: 'Öppna exemplet', detail: 'En påhittad partner i nya blad; dina egna förblir som de är' },
    explain: { title: 'Förklara en cell', detail: 'Markera en cell med en CSP-funktion: steg, regel och källa' },
    freeze: {
      title: 'Frys, tina, reparera',
      detail: 'Lämna arbetsboken till någon utan tillägget och hämta tillbaka formlerna',
    },
    opening: 'Ett ögonblick…',
    failed: 'Exemplet kunde inte skrivas. Dina egna blad ändrades inte.',
    remove: 'Ta bort exemplets blad',
    type: 'Eller skriv i en cell:',
    typeExample: '=CSP.CANCELLATIONCREDIT(8.50, 10, DATE(2019,1,10), DATE(2019,2,9))',
  },
  check: {
    title: 'Kontrollera min fil',
    lead: 'Varje rad i en licensbaserad avstämningsfil beräknas på nytt och jämförs.',
    drop: 'Släpp CSV- eller Excel-filer här',
    choose: 'Välj en fil',
    local: 'Den läses i det här fönstret och går ingen annanstans.',
    another: 'Kontrollera en annan fil',
    save: 'Spara som CSV',
    reading: (file) => `Läser ${file}…`,
    writing: (count) => `Skriver ${rows(count)}…`,
    checking: (count) => `Kontrollerar ${rows(count)}…`,
    failed: 'Kontrollen stannade. Inget i dina andra blad har ändrats.',
    refused: (file) => `${file} kan inte kontrolleras`,
    notRead: (count) => plural(count, { one: '# rad kunde inte läsas', other: '# rader kunde inte läsas' }),
    moreProblems: (count) => `och ${count} till`,
    allByHeader: 'Alla kolumner hittades genom sina rubriker.',
    byLetter: (columns) =>
      `Ingen rubrik anger ${columns}: bokstaven användes. Övriga kolumner hittades genom sina rubriker.`,
    done: (file, count) => `${file}: ${rows(count)} kontrollerade`,
    nothingChecked: 'Inte kontrollerat: filen har ingen rad som gick att läsa.',
    counts: {
      ties: (count) => `${count} stämmer`,
      within_rounding: (count) => `${count} inom avrundningen`,
      differs: (count) => `${count} avviker`,
      not_judged: (count) => plural(count, { one: '# inte bedömd', other: '# inte bedömda' }),
    },
    findings: (count) => plural(count, { one: '# avvikelse', other: '# avvikelser' }),
    noFindings: 'Alla belopp som gick att bedöma stämmer.',
    notJudged: (count) => `Inte bedömda (${count})`,
    more: (count) => `${count} till i bladet`,
    row: (row) => `Rad ${row}`,
    billed: 'Fakturerat',
    expected: 'Väntat',
    over: (amount) => `${amount} för mycket`,
    under: (amount) => `${amount} för lite`,
    equal: 'Beloppet är rätt',
    goTo: (row) => `Visa i bladet: rad ${row}`,
    show: 'Visa i bladet',
    columns: [
      'Rad',
      'Kund',
      'Erbjudande',
      'ChargeType',
      'Från',
      'Till',
      'Antal',
      'Fakturerat',
      'Väntat',
      'Skillnad',
      'Verdict',
      'Reason',
      'Förklaring',
      'Valuta',
    ],
    sheetName: (file) => `Kontroll ${file}`,
  },
  failure: {
    title: 'Något gick sönder i Tieout',
    detail: 'Dina blad är orörda. Läs in sidan igen; om det händer på nytt, kopiera uppgifterna till en felrapport.',
    copy: 'Kopiera uppgifterna',
    copied: 'Kopierat',
  },
};
