/** What the pane says in Dutch. */
import { pluralsOf } from '../../messages/index.ts';
import type { PaneTexts } from './pane-texts.ts';

const plural = pluralsOf('nl');

const rows = (count: number): string => plural(count, { one: '# regel', other: '# regels' });

export const nl: PaneTexts = {
  tabs: {
    label: 'Weergaven',
    home: 'Start',
    explain: 'Uitleg',
    check: 'Mijn bestand controleren',
    plan: 'Plannen',
    payments: 'Betalingen',
    opening: 'Openen…',
  },
  home: {
    value: 'Elke cent van een Partner Center-factuur, terug te vinden in de regel die hem maakte.',
    lead: 'Deze werkmap bevat een verzonnen partner. Probeer een van deze dingen:',
    credit: {
      title: 'Bekijk een creditering, en waarom',
      detail: 'Dagen, prijs, afronding, regel en alinea van één opzegging',
    },
    lines: {
      title: 'Bekijk de regels die niet kloppen',
      detail: 'Het afstemmingsbestand van het voorbeeld, regel voor regel gecontroleerd',
    },
    file: {
      title: 'Mijn eigen bestand controleren',
      detail: 'Sleep een afstemmingsbestand (CSV of Excel) hierheen; het blijft op deze computer',
    },
    plan: {
      title: 'Een wijziging plannen',
      detail:
        'Factureringsfrequentie, licenties, opzegging, opschorting: elke regel en elke cent voordat er iets gebeurt',
    },
    open: {
      title: 'Het voorbeeld openen',
      detail: 'Een verzonnen partner in nieuwe bladen; die van u blijven zoals ze zijn',
    },
    explain: { title: 'Een cel uitleggen', detail: 'Selecteer een cel met een CSP-functie: stappen, regel en bron' },
    freeze: {
      title: 'Bevriezen, ontdooien, herstellen',
      detail: 'De werkmap geven aan wie de invoegtoepassing niet heeft, en de formules terughalen',
    },
    opening: 'Een ogenblik…',
    failed: 'Het voorbeeld kon niet worden geschreven. Uw eigen bladen zijn niet gewijzigd.',
    remove: 'De bladen van het voorbeeld verwijderen',
    type: 'Of typ in een cel:',
    typeExample: '=CSP.CANCELLATIONCREDIT(8.50, 10, DATE(2019,1,10), DATE(2019,2,9))',
  },
  check: {
    title: 'Mijn bestand controleren',
    lead: 'Elke regel van een afstemmingsbestand op basis van licenties wordt opnieuw berekend en vergeleken.',
    drop: 'Sleep CSV- of Excel-bestanden hierheen',
    choose: 'Een bestand kiezen',
    local: 'Het wordt in dit venster gelezen en gaat nergens anders heen.',
    another: 'Een ander bestand controleren',
    save: 'Opslaan als CSV',
    reading: (file) => `${file} wordt gelezen…`,
    writing: (count) => `${rows(count)} schrijven…`,
    checking: (count) => `${rows(count)} controleren…`,
    failed: 'De controle is gestopt. In uw andere bladen is niets gewijzigd.',
    refused: (file) => `${file} kan niet worden gecontroleerd`,
    notRead: (count) =>
      plural(count, { one: '# regel kon niet worden gelezen', other: '# regels konden niet worden gelezen' }),
    moreProblems: (count) => `en nog ${count}`,
    allByHeader: 'Alle kolommen zijn gevonden aan de hand van hun kopteksten.',
    byLetter: (columns) =>
      `Geen koptekst noemt ${columns}: de letter is gebruikt. De overige kolommen zijn gevonden aan de hand van hun kopteksten.`,
    done: (file, count) => `${file}: ${rows(count)} gecontroleerd`,
    nothingChecked: 'Niet gecontroleerd: het bestand bevat geen leesbare regel.',
    counts: {
      ties: (count) => plural(count, { one: '# klopt', other: '# kloppen' }),
      within_rounding: (count) => `${count} binnen de afronding`,
      differs: (count) => plural(count, { one: '# wijkt af', other: '# wijken af' }),
      not_judged: (count) => `${count} niet beoordeeld`,
    },
    findings: (count) => plural(count, { one: '# bevinding', other: '# bevindingen' }),
    noFindings: 'Elk bedrag dat beoordeeld kon worden, klopt.',
    notJudged: (count) => `Niet beoordeeld (${count})`,
    more: (count) => `nog ${count} in het blad`,
    row: (row) => `Rij ${row}`,
    billed: 'Gefactureerd',
    expected: 'Verwacht',
    over: (amount) => `${amount} te veel`,
    under: (amount) => `${amount} te weinig`,
    equal: 'Het bedrag klopt',
    goTo: (row) => `In het blad tonen: rij ${row}`,
    show: 'In het blad tonen',
    columns: [
      'Rij',
      'Klant',
      'Aanbieding',
      'ChargeType',
      'Van',
      'Tot',
      'Aantal',
      'Gefactureerd',
      'Verwacht',
      'Verschil',
      'Verdict',
      'Reason',
      'Uitleg',
      'Valuta',
    ],
    sheetName: (file) => `Controle ${file}`,
  },
  failure: {
    title: 'Er is iets stukgegaan in Tieout',
    detail:
      'Uw bladen zijn onaangetast. Laad de pagina opnieuw; gebeurt het weer, kopieer dan de details voor een melding.',
    copy: 'Details kopiëren',
    copied: 'Gekopieerd',
  },
};
