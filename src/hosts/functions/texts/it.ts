/** Italian texts of the custom functions. */
import { pluralsOf, type Count } from '../../../messages/index.ts';
import { either, type FunctionTexts } from './function-texts.ts';

const plural = pluralsOf('it');
const rowsIn = (count: Count): string => plural(count, { one: '# riga', many: '# di righe', other: '# righe' });
const or = (items: readonly string[]): string => either('it', items);

export const it: FunctionTexts = {
  problems: {
    'argument-empty': (where) => `${where} è vuoto.`,
    'argument-kind': (where, { found, wanted }) => `${where} è "${found}"; scrivere ${it.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} è "${found}", ma il separatore decimale è il punto; scrivere ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} è "${found}", ma solo gli importi hanno una valuta; scrivere ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} è "${found}", ma non accetta percentuali; scrivere ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} è "${found}", che non dice quale sia il giorno e quale il mese; scrivere ${or(write)}, o usare una cella data.`,
    'argument-serial': (where, { found }) =>
      `${where} è ${found}, che non è una data dal 1900-03-01 al 9999-12-31; usare una cella data.`,
    'argument-digits': (where) =>
      `${where} è un numero con più di 15 cifre, di cui Excel ne conserva 15; formattare la colonna come testo e reinserirlo.`,
    'argument-choice': (where, { found, names }) => `${where} è "${found}"; scrivere ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} ha ${length} righe, ${other} ne ha ${otherLength}; indicare colonne della stessa lunghezza.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} è un blocco di ${rowsIn(rows)} e ${plural(columns, { one: '# colonna', many: '# di colonne', other: '# colonne' })}; indicare una sola colonna.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} ha ${rowsIn(rows)}; una funzione ne accetta ${most}. Per più righe usare il riquadro Tieout.`,
    'argument-unknown': (where, { rule, names }) => `${rule} non ha il dato "${where}"; scrivere ${or(names)}.`,
    'argument-twice': (where) => `${where} è indicato due volte.`,
    'argument-unpaired': (where) => `${where} non ha un valore; dopo la regola vanno coppie di nome e valore.`,
    'argument-single': (where, { rows }) =>
      `${where} è un blocco di ${plural(rows, { one: '# cella', many: '# di celle', other: '# celle' })}; indicare una sola cella.`,
    'rule-unknown': (_, { rule, pack }) => `Il pacchetto ${pack} non ha la regola ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `Il pacchetto ${pack} non esiste; scrivere ${or(packs)}.`,
    'functions-outdated': () => 'Ricaricare Tieout: Excel usa ancora un elenco di funzioni precedente.',
    'functions-unreachable': () => 'Questa funzione non si è caricata: verificare la connessione, poi ricalcolare.',
    'date-not-shown': (_, { date }) =>
      `${date} precede il primo giorno di questa cartella di lavoro, che conta dal 1904.`,
  },
  wanted: {
    amount: 'un importo come 8.50 o 8.50 USD',
    number: 'un numero come 12',
    percent: 'una percentuale come 15%',
    date: 'una data come 2019-10-29 o usare una cella data',
    text: 'un testo',
    choice: 'uno dei suoi nomi',
    list: 'parole separate da virgole',
    yesno: 'VERO o FALSO',
  },
  inRow: (name, row) => `${name} (riga ${row})`,
  ofRow: (row, sentence) => `Riga ${row}: ${sentence}`,
  internal: (code) => `Errore interno, codice ${code}; vedere Diagnostica.`,
  steps: {
    defaulted: (name) => `${name} (omesso)`,
    chosen: (number, of) => `Caso ${number} di ${of}`,
    called: (rule) => `Regola ${rule}`,
    unrounded: 'Prima dell’arrotondamento',
    result: 'Risultato',
    rounded: (mode, places) =>
      `Risultato, arrotondato ${mode} a ${plural(places, { one: '# decimale', many: '# di decimali', other: '# decimali' })}`,
    modes: {
      'half-up': 'con la metà lontano dallo zero',
      'half-even': 'con la metà alla cifra pari',
      'half-down': 'con la metà verso lo zero',
      up: 'lontano dallo zero',
      down: 'verso lo zero',
      ceiling: 'per eccesso',
      floor: 'per difetto',
    },
    notStated: 'Non stabilito',
    source: 'Fonte',
    assumption: 'Ipotesi',
  },
};
