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
      detail: 'Factureringsfrequentie voor veel abonnementen: elke regel en elke cent voordat er iets gebeurt',
    },
    type: 'Of typ in een cel:',
    typeExample: '=CSP.CANCELLATIONCREDIT(8.50, 10, DATE(2019,1,10), DATE(2019,2,9))',
  },
  explain: {
    pick: 'Selecteer een cel met een bedrag',
    pickDetail: 'Een cel met een CSP-functie wordt hier uitgelegd: stappen, regel en bron.',
    noFunction: (place) => `${place} bevat geen CSP-functie.`,
    given: 'Gegeven',
    steps: 'Stappen',
    byDefault: 'standaard',
    chosen: (number, of) => `Geval ${number} van ${of} geldt`,
    computed: 'Berekend als',
    before: 'Vóór afronding',
    rounded: (mode, places) => `Afgerond ${mode} op ${places} decimalen`,
    result: 'Resultaat',
    modes: {
      'half-up': 'met de helft van nul af',
      'half-even': 'met de helft naar even',
      'half-down': 'met de helft naar nul',
      up: 'van nul af',
      down: 'naar nul',
      ceiling: 'naar boven',
      floor: 'naar beneden',
    },
    source: 'Bron',
    assumes: 'Aangenomen, omdat de bron zwijgt',
    version: 'Versie van de regel',
    notStated: 'Niet vermeld',
    notStatedDetail: 'De regel geeft hier geen antwoord. Dat is een antwoord, geen fout.',
    error: 'Wat te wijzigen',
    yes: 'ja',
    no: 'nee',
    per: (unit) => `per ${unit}`,
    units: {
      day: { one: 'dag', many: 'dagen' },
      month: { one: 'maand', many: 'maanden' },
      licence: { one: 'licentie', many: 'licenties' },
    },
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
    why: 'Waarom',
    finding: {
      UNKNOWN: ({ expected }) =>
        expected === null
          ? 'Geen regel verklaart deze rij.'
          : `Geen regel verklaart het bedrag; ${expected} werd verwacht.`,
      CHARGE_TYPE: ({ actual, expected }) =>
        `Het type kosten “${actual}” is in strijd met het teken of de periode${expected === null ? '' : `; het lijkt “${expected}”`}.`,
      PRICE: ({ actual, expected }) => `Gefactureerd tegen ${actual} in plaats van ${expected} per licentie.`,
      DAYS: ({ actual, expected }) => `Het bedrag is voor ${actual} dagen; de kostendatums omvatten er ${expected}.`,
      PERIOD_DAYS: ({ actual, expected }) =>
        `De prijs is gedeeld door ${actual} dagen; de periode heeft er ${expected}.`,
      QTY: ({ actual, expected }) => `Het bedrag is voor ${actual} licenties; de regel noemt er ${expected}.`,
      ROUNDING: ({ profile, more }) =>
        `Afgerond volgens ${profile} in plaats van één keer aan het eind${more === 0 ? '' : `; nog ${more} conventies passen`}.`,
      NOT_JUDGED: {
        price: 'De prijs is onbekend: geen prijslijst en geen hele periode van dit abonnement.',
        frequency: 'Noch het bestand noch de andere regels zeggen of per maand of per jaar wordt gefactureerd.',
        period: 'De kostendatums liggen over twee perioden van het abonnement.',
        quantity: 'Het aantal is 0.',
        'refunded-line': 'Een terugbetaling wordt beoordeeld naast de regel die wordt terugbetaald.',
        'usage-file': 'Verbruik wordt beoordeeld in het verbruiksbestand.',
        rule: ({ why }) => `De regel geeft geen antwoord: ${why}.`,
        'rule-domain': ({ inputs }) => `Een waarde valt buiten wat de regel toelaat: ${inputs}.`,
      },
    },
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
