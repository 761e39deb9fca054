/** Italian captions and meanings of the reasons, for check lists and legends; the sentences of single findings stand beside. */
import type { ReasonTexts } from './reason-texts.ts';

export const it: ReasonTexts = {
  DUPLICATE: {
    caption: 'Riga doppia',
    asks: 'Nessuna riga compare due volte',
    meaning: 'Una riga uguale in ogni colonna a una precedente.',
    usually: 'Chiedere l’accredito della riga successiva.',
  },
  NO_CUSTOMER: {
    caption: 'Senza cliente',
    asks: 'Ogni riga ha un cliente',
    meaning: 'La riga non nomina alcun cliente, o uno che non figura affatto nell’elenco delle sottoscrizioni.',
    usually: 'Chiarire di chi è l’ordine; la riga resta nelle somme.',
  },
  MISSING_IN_LIST: {
    caption: 'Non nel nostro elenco',
    asks: 'Ogni riga è nel nostro elenco',
    meaning: 'Il cliente figura nell’elenco delle sottoscrizioni, la sottoscrizione no.',
    usually: 'Cercare l’ordine; forse nessuno l’ha fatto.',
  },
  UNKNOWN: {
    caption: 'Non spiegato',
    asks: 'Ogni riga è spiegata',
    meaning: 'Nessuna regola spiega la riga: un tipo di addebito ignoto, o un importo che nulla dà.',
    usually: 'Tenerla come partita aperta e chiedere a che cosa si riferisce.',
  },
  FREQUENCY: {
    caption: 'Frequenza',
    asks: 'Le frequenze di fatturazione concordano',
    meaning: 'Fatturata ogni mese ed elencata come annuale o viceversa, o una frequenza che la matrice offerte non ha.',
    usually: 'Confrontare la frequenza in Partner Center con l’elenco.',
  },
  CHARGE_TYPE: {
    caption: 'Tipo di addebito',
    asks: 'I tipi di addebito si accordano con le righe',
    meaning: 'Il segno o il periodo della riga contraddice il suo tipo di addebito.',
    usually: 'Contabilizzare la riga secondo il segno e le date.',
  },
  TIMING: {
    caption: 'Fattura sbagliata',
    asks: 'Le righe stanno sulla propria fattura',
    meaning: 'Una prima riga o un rinnovo che appartiene a un file precedente o successivo.',
    usually: 'Guardare il file precedente, o attendere il prossimo.',
  },
  WRONG_PERIOD: {
    caption: 'Periodo sbagliato',
    asks: 'Le date di addebito sono periodi',
    meaning: 'Date di addebito che non sono un periodo della sottoscrizione.',
    usually: 'Chiedere date corrette; nessun giorno va fatturato due volte o tralasciato.',
  },
  QTY: {
    caption: 'Quantità',
    asks: 'Le quantità concordano con il nostro elenco',
    meaning: 'Un altro numero di licenze rispetto all’elenco.',
    usually: 'Cercare una modifica che manca nell’elenco.',
  },
  PRICE: {
    caption: 'Prezzo',
    asks: 'I prezzi sono quelli protetti',
    meaning: 'Un prezzo diverso da quello protetto per questo periodo.',
    usually: 'Verificare le promozioni e il listino del mese in cui è iniziato il periodo contrattuale.',
  },
  DAYS: {
    caption: 'Numero di giorni',
    asks: 'Gli importi corrispondono ai giorni',
    meaning: 'L’importo è quello di un altro numero di giorni rispetto alle date di addebito.',
    usually: 'Verificare il giorno dell’evento; i giorni sono UTC.',
  },
  FX: {
    caption: 'Cambio',
    asks: 'I cambi concordano',
    meaning: 'L’importo segue un cambio diverso da quello indicato nella riga.',
    usually: 'Verificare il giorno del cambio.',
  },
  ROUNDING: {
    caption: 'Arrotondamento',
    asks: 'L’arrotondamento è quello consueto',
    meaning: 'L’importo segue una convenzione di arrotondamento diversa da quella consueta del file.',
    usually: 'Nulla da reclamare; annotare la convenzione.',
  },
  HABIT: {
    caption: 'Abitudine del file',
    asks: 'Le righe ripartite sono calcolate come dalle regole',
    meaning:
      'Quasi tutte le righe ripartite del file contano i giorni, o arrotondano, in un altro modo unico rispetto alle regole; detto una volta, con tutto il denaro che sposta.',
    usually: 'Chiedere una volta quale modo di contare vale; se valgono le regole, regolare la differenza.',
  },
  PROMO: {
    caption: 'Sconto',
    asks: 'Gli sconti sono quelli pattuiti',
    meaning: 'Lo sconto non è quello pattuito, o l’importo meno lo sconto non dà il subtotale.',
    usually: 'Confrontare le date della promozione.',
  },
  TAX: {
    caption: 'Imposta',
    asks: 'L’imposta è giusta',
    meaning:
      'L’imposta non segue l’aliquota delle altre righe del cliente né, se non differisce per cliente, quella della maggior parte delle righe; o subtotale e imposta non danno il totale. Un’aliquota indicata da una sola riga non si distingue da un errore.',
    usually: 'Verificare l’imposta sui totali, che può essere arrotondata diversamente.',
  },
  LIMIT: {
    caption: 'Troppe di un’offerta',
    asks: 'Nessun cliente ha troppe sottoscrizioni di un’offerta',
    meaning:
      'Un cliente ha più sottoscrizioni di un’offerta di quante la matrice offerte ne ammette. Dell’importo non dice nulla.',
    usually: 'Chiedere quali si usano; annullare quella acquistata per errore.',
  },
  MISSING_IN_FILE: {
    caption: 'Non nel file',
    asks: 'Tutto ciò che era dovuto è nel file',
    meaning: 'Una sottoscrizione attiva dell’elenco era da fatturare e non ha righe.',
    usually: 'Verificare la data di acquisto e guardare il prossimo file.',
  },
  SILENT_EXPECTED: {
    caption: 'Giustamente senza righe',
    asks: 'Le sottoscrizioni annuali tacciono',
    meaning:
      'Una sottoscrizione annuale tra due fatturazioni, giustamente senza riga. Un’informazione, non un rilievo.',
    usually: 'Nulla da fare.',
  },
  NOT_JUDGED: {
    caption: 'Non giudicato',
    asks: 'Tutto si è potuto giudicare',
    meaning: 'Manca qualcosa che serve a un giudizio. Conta come non verificato, non come rilievo.',
    usually: 'Fornire ciò che manca e verificare di nuovo.',
  },
};
