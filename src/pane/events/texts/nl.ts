/** What the wizards for an event say, in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('nl');
const licencesIn = (count = ''): string => plural(count, { one: '# licentie', other: '# licenties' });

export const nl: EventTexts = {
  events: {
    cancellation: {
      title: 'Een abonnement opzeggen',
      detail: 'Wat er op welke dag terugkomt, en tot wanneer alles',
      day: 'Eerste dag zonder dienst',
      sentence: ({ name, on }) => `${name} wordt op ${on} opgezegd.`,
      always: [
        'De dag van de opzegging telt als een dag zonder dienst.',
        'Wilt u maar een deel van de licenties teruggeven, plan dan een ander aantal licenties.',
        'Een eerdere wijziging in dezelfde periode splitst deze regels; de lijst vermeldt die niet.',
      ],
      byHand: 'Zeg het op in het Partnercentrum; er is geen aanvraag om te kopiëren.',
    },
    'licence-change': {
      title: 'Het aantal licenties wijzigen',
      detail: 'De teruggeboekte regel, de opnieuw gefactureerde delen en wat de volgende periode kost',
      day: 'Eerste dag met het nieuwe aantal',
      sentence: ({ name, on, licences }) => `${name} heeft ${licencesIn(licences)} vanaf ${on}.`,
      always: [
        'De dag van de wijziging telt met het nieuwe aantal.',
        'Een eerdere wijziging in dezelfde periode splitst deze regels; de lijst vermeldt die niet.',
      ],
      byHand: 'Wijzig het aantal in het Partnercentrum, of verstuur deze aanvraag zelf.',
    },
    suspension: {
      title: 'Opschorten en opnieuw activeren',
      detail: 'Het tegoed, de kosten van de terugkeer en de 90 dagen daartussen',
      day: 'Eerste dag van de opschorting',
      sentence: ({ name, on }) => `Het plan voor ${name} begint op ${on}.`,
      always: [
        'Het einde van de periode blijft hetzelfde, hoe lang het abonnement ook is opgeschort.',
        'De dag van de opschorting is een dag zonder dienst, de dag van de heractivering een dag met dienst.',
      ],
      byHand:
        'Schort op en activeer opnieuw in het Partnercentrum, of verstuur deze aanvragen zelf, elk op de eigen dag.',
    },
  },
  steps: {
    choose: 'Abonnement',
    ask: 'Wat en wanneer',
    preview: 'Voorbeeld',
    check: 'Controleer uw antwoorden',
    result: 'Het plan',
  },
  source: 'Waar het staat',
  sources: { list: 'In een werkblad', typed: 'Ik typ het' },
  typed: {
    name: 'Naam of id',
    licencesNow: 'Licenties nu',
    start: 'Eerste dag van de dienst',
    frequency: 'Gefactureerd',
    currency: 'Valuta (optioneel)',
    price: 'Prijs van een licentie per maand',
  },
  priceHint: {
    list: 'Laat leeg om de prijslijst te gebruiken. Met decimale punt of komma: 8,50',
    typed: 'Met decimale punt of komma: 8,50',
  },
  licences: 'Nieuw aantal licenties',
  back: 'Dag van de heractivering',
  backHint: 'Laat leeg zolang het opgeschort blijft. Jaar, maand, dag: 2019-11-25',
  missing: {
    chosen: 'Kies een abonnement',
    licencesNow: 'Geef het aantal licenties op, 1 of meer',
    start: 'Geef de eerste dag van de dienst op, bijvoorbeeld 2019-01-10',
    price: 'Geef de prijs van een licentie per maand op, bijvoorbeeld 8,50',
    licences: 'Geef het nieuwe aantal licenties op, een geheel getal',
    back: 'Geef de dag van de heractivering op, bijvoorbeeld 2019-11-25, of laat leeg',
    nothing: 'Dit kan niet worden gepland: ga terug en wijzig uw antwoorden',
  },
  notes: {
    ended: { why: ({ status }) => `Volgens de lijst is de status ${status}.`, fix: 'Kies een abonnement dat loopt.' },
    'not-active': { why: () => 'Het is opgeschort.', fix: 'Activeer het eerst opnieuw.' },
    'before-service': {
      why: ({ start }) => `De dag ligt vóór de dienst, die op ${start} begint.`,
      fix: 'Kies een latere dag.',
    },
    'same-number': { why: ({ licences }) => `Het heeft al ${licencesIn(licences)}.`, fix: 'Geef een ander aantal op.' },
    'not-in-list': {
      why: ({ at, id }) => `De lijst heeft geen abonnement ${id} (geplakte rij ${at}).`,
      fix: 'Controleer de id, of zet het abonnement in de lijst.',
    },
    'no-id': { why: ({ at }) => `Geplakte rij ${at} noemt geen abonnement.`, fix: 'Zet de id in de eerste kolom.' },
    'number-unreadable': {
      why: ({ at, written }) =>
        written === ''
          ? `Geplakte rij ${at} noemt geen aantal licenties.`
          : `Geplakte rij ${at} noemt “${written}”, en dat is geen geheel getal.`,
      fix: 'Schrijf het met alleen cijfers, bijvoorbeeld 1200.',
    },
    'given-otherwise': {
      why: ({ at, numbers }) => `De geplakte rijen ${at} geven het verschillende aantallen: ${numbers}.`,
      fix: 'Houd de rij die klopt.',
    },
    'no-licences': { why: () => 'Zonder licentie blijft er niets van over.', fix: 'Plan een opzegging.' },
    'already-suspended': {
      why: ({ on }) => `Het is opgeschort sinds ${on}.`,
      fix: 'Geef de dag op waarop het terugkomt.',
    },
    'back-too-early': {
      why: ({ on }) => `Het kan niet terugkomen vóór de opschorting op ${on}.`,
      fix: 'Kies een latere dag.',
    },
    'back-too-late': {
      why: ({ deadline }) => `De laatste dag voor heractivering is ${deadline}, 90 dagen na de opschorting.`,
      fix: 'Kies een eerdere dag, of koop opnieuw.',
    },
    'refund-over': {
      why: ({ until }) => `In new commerce komt er na ${until} niets terug.`,
      fix: 'Zet de verlenging uit en laat het aflopen.',
    },
    'keeps-billing': {
      why: () => 'In new commerce wordt een opgeschort abonnement doorgefactureerd; er is geen tegoed.',
      fix: 'Zeg het in de eerste zeven dagen op, of zet de verlenging uit.',
    },
    'refund-by-hours': {
      why: ({ until }) =>
        `In new commerce komt binnen 24 uur na de aankoop alles terug, een deel tot en met ${until}, daarna niets; de lijst vermeldt geen uur.`,
      fix: 'Neem het bedrag over uit het Partnercentrum voordat u opzegt.',
    },
    'seats-by-cycle': {
      why: () =>
        'In new commerce worden licenties per kostencyclus gefactureerd en alleen binnen zeven dagen teruggenomen.',
      fix: 'Neem het bedrag over uit het Partnercentrum.',
    },
    'frequency-unreadable': {
      why: () => 'De lijst vermeldt niet hoe het wordt gefactureerd.',
      fix: 'Zet Monthly of Annual in de lijst.',
    },
    'suspended-day-unknown': {
      why: () => 'De lijst vermeldt niet sinds wanneer het is opgeschort.',
      fix: 'Zet de dag in een kolom SuspendedOn.',
    },
    'no-price': {
      why: ({ offer }) => `Er is geen prijslijst gekozen met ${offer}.`,
      fix: 'Kies er een, of typ de prijs van een licentie.',
    },
    'several-currencies': {
      why: ({ currencies }) => `De prijslijst heeft het in ${currencies}.`,
      fix: 'Zet de valuta in de lijst.',
    },
    'old-price-unknown': {
      why: () => 'Geen prijslijst reikt terug tot de lopende periode.',
      fix: 'Voeg de lijst van toen toe, of typ de prijs van een licentie.',
    },
    'rule-silent': {
      why: ({ reason }) => `De regels geven hier geen antwoord: ${reason ?? '-'}.`,
      fix: 'Controleer de dagen en het aantal in de lijst.',
    },
    'add-ons': {
      why: ({ ids }) => `Er hangen invoegtoepassingen aan: ${ids}.`,
      fix: 'Plan die ook; hun regels staan niet in dit plan.',
    },
    'discount-beside': {
      why: ({ share }) => `De korting van ${share}% staat in een eigen kolom naast deze bedragen.`,
      fix: 'Trek die af als u subtotalen vergelijkt.',
    },
    'credited-before': {
      why: () => 'Het is opgeschort: het tegoed kwam met de opschorting, een opzegging geeft er geen.',
      fix: 'Zoek het tegoed op de factuur na de opschorting.',
    },
    'after-thirty-days': {
      why: ({ until }) =>
        `MS004 vermeldt het tegoed alleen tot en met ${until}; daarna is het naar rato, zoals in gepubliceerde regels.`,
      fix: 'Vergelijk de regel als die komt.',
    },
    'stays-suspended': {
      why: ({ deadline }) => `Na ${deadline} kan het niet meer terugkomen.`,
      fix: 'Beslis vóór die dag.',
    },
    'billed-alike': {
      why: () => 'Toegevoegde licenties worden jaarlijks gefactureerd, net als de andere.',
      fix: 'Koop voor maandelijkse licenties een tweede abonnement.',
    },
    'limit-reached': {
      why: ({ limit }) =>
        `Toegevoegde licenties worden jaarlijks gefactureerd; kolom I staat een klant ${limit} van deze aanbieding toe, dus geen tweede abonnement.`,
      fix: 'Voeg ze hier toe, of wijzig de frequentie van alle.',
    },
  },
  linesTitle: 'Verwachte regels',
  noLines: 'Er wordt geen regel verwacht.',
  period: (from, to) => `Periode van ${from} tot en met ${to}`,
  dayNumber: (number, left) => `Dag ${number}; resterende dagen, deze meegeteld: ${left}`,
  fullCredit: (until) => `Dag 30, de laatste met het volledige tegoed: ${until}`,
  deadline: (until) => `Laatste dag voor heractivering, 90 dagen later: ${until}`,
  next: ({ from, change, stay }) => `De periode vanaf ${from} kost ${change} in plaats van ${stay}.`,
  atRest: (days) => `Dagen zonder dienst: ${days}`,
  picture: 'De dagen in beeld',
  marks: {
    start: 'eerste dag van de periode',
    'full-credit': 'laatste dag van het volledige tegoed',
    cancellation: 'opgezegd',
    'licence-change': 'nieuw aantal licenties',
    suspension: 'opgeschort',
    reactivation: 'weer actief',
    'reactivation-until': 'laatste dag om terug te komen',
    invoice: 'factuur',
    renewal: 'verlenging',
  },
  spans: { runs: 'loopt', rests: 'opgeschort', over: 'afgelopen' },
  refund: 'Wat er terugkomt, per dag',
  refundColumns: { day: 'Dag', date: 'Datum', amount: 'Komt terug' },
  refundOf: ({ on, number, amount }) => `Op ${on}, dag ${number}, komt ${amount} terug.`,
  fullAhead: ({ until, left, after, amount }) =>
    `Het volledige tegoed geldt tot en met ${until} (resterende dagen: ${left}); op ${after} is het ${amount}.`,
  fullOver: (until, amount) => `Tot en met ${until} was het ${amount}.`,
  reading: 'Dag 30 telt als de laatste volledige: zo lezen wij ‘de eerste 30 dagen’, die de bron niet uittelt.',
  alwaysTitle: 'Goed om te weten',
  ready: 'Niets staat in de weg.',
  understood: 'Ik heb gelezen wat ik moet weten',
  request: 'Aanvraag voor het Partnercentrum',
};
