/** What the payments view says in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { AllocationViewTexts } from './allocation-view-texts.ts';

const plural = pluralsOf('it');

export const it: AllocationViewTexts = {
  title: 'Pagamenti non allocati',
  lead: 'Per quali fatture è ogni pagamento? Proposte con la loro ragione, e una richiesta da inviare.',
  roles: 'Può chiederlo un amministratore della fatturazione o dell’account.',
  where: 'Il saldo si trova nel Centro per i partner in Fatturazione, sezione “Pagamento non allocato”.',
  invoices: 'Foglio con le fatture aperte',
  payments: 'Foglio con i pagamenti',
  steps: {
    sheets: 'Fogli',
    suggestions: 'Proposte',
    adjust: 'Modifica',
    mails: 'Bozze di e-mail',
    check: 'Verifica delle risposte',
    log: 'Registro e conferma',
  },
  source: {
    from: { invoices: 'Origine delle fatture aperte', payments: 'Origine dei pagamenti' },
    froms: { sheet: 'da un foglio', pasted: 'da celle incollate' },
    pastedName: { invoices: 'Fatture incollate', payments: 'Pagamenti incollati' },
    columns: {
      invoices: 'Con le intestazioni: Number, Date, Due, Amount, Currency. Senza Due vale la data + 60 giorni.',
      payments: 'Con le intestazioni: Date, Reference, Amount, Currency.',
    },
    none: 'Nessun foglio ha le colonne',
    read: {
      invoices: (rows) =>
        plural(rows, { one: 'Una fattura aperta', many: '# di fatture aperte', other: '# fatture aperte' }),
      payments: (rows) => plural(rows, { one: 'Un pagamento', many: '# di pagamenti', other: '# pagamenti' }),
    },
  },
  problems: 'Queste celle non si possono leggere. Una somma senza di esse potrebbe essere sbagliata.',
  without: 'Continua senza queste righe',
  missing: {
    sheet: {
      invoices: 'Scegliere un foglio con le fatture aperte, oppure incollarle',
      payments: 'Scegliere un foglio con i pagamenti, oppure incollarli',
    },
    pasted: { invoices: 'Incollare le fatture aperte', payments: 'Incollare i pagamenti' },
    columns: {
      invoices: 'Le fatture richiedono le intestazioni Number, Date e Amount',
      payments: 'I pagamenti richiedono le intestazioni Date e Amount',
    },
    rows: { invoices: 'Non contiene fatture aperte', payments: 'Non contiene pagamenti' },
    unread: 'Correggere le celle illeggibili, oppure continuare senza le loro righe',
    address: 'Indicare un indirizzo e-mail',
  },
  suggestionsLead:
    'Alta significa esatta e unica. Se più soluzioni sono possibili non ne viene scelta nessuna: sceglierne una.',
  choose: 'Quali fatture?',
  noChoice: 'Nessuna di queste',
  adjustLead: 'Scrivere quanto va a ogni fattura: mai più di quanto è aperto e mai più di quanto è stato pagato.',
  grades: { high: 'Alta', medium: 'Media', low: 'Bassa', open: 'Non scelto' },
  payment: (number, of) => `Pagamento ${number} di ${of}`,
  noReference: 'senza causale',
  addInvoice: 'Aggiungi una fattura',
  due: 'Scadenza',
  open: 'Aperto',
  remains: (amount) => `Resta: ${amount}`,
  notAnAmount: 'Scrivere un importo come 1234,56.',
  ageing: {
    title: 'Da quanto tempo il denaro attende',
    asOf: 'Contato il',
    none: 'Non resta nulla di non allocato.',
    band: (from, to) => (to === null ? `oltre ${from - 1}` : `da ${from} a ${to}`),
    days: 'Giorni',
    money: 'Non allocato',
    takeaway: ({ amount, share, band }) => `Restano ${amount}; il ${share} % attende ${band} giorni.`,
  },
  letters: {
    title: 'Richieste',
    none: 'Nessun pagamento ha una fattura: non c’è nulla da chiedere.',
    nothingSent: 'Da qui non si invia nulla: copiare una bozza, aprirla nel programma di posta oppure salvarla.',
    name: 'Nome del partner',
    id: 'ID partner',
    to: 'Indirizzo',
    toFrom: (source, dated) =>
      `Da “${source}”, ${dated}. La pagina è vecchia: verificare che l’indirizzo sia ancora valido.`,
    sent: 'Inviata il',
    asOf: 'Verificata il',
    balance: (currency) => `Nuovo saldo nella pagina Fatturazione ${currency}`,
    body: (number) => `Messaggio per il pagamento ${number}`,
    followUp: (number) => `Sollecito per la richiesta ${number}`,
    status: {
      draft: 'Bozza',
      sent: 'Inviata',
      due: 'In scadenza',
      overdue: 'In ritardo',
      updated: 'Aggiornata',
      closed: 'Chiusa',
    },
  },
  balance: ({ now, then }) => `Non allocato ora ${now}, dopo queste richieste ${then}.`,
  assignedTitle: 'Che cosa paga ogni pagamento',
  requested: ({ requests, to }) =>
    `${plural(requests, { one: 'Una bozza di e-mail', many: '# di bozze di e-mail', other: '# bozze di e-mail' })}: ${to}`,
  write: 'Scrivi i fogli',
  plan: 'Scrive fogli nuovi. In Microsoft cambia qualcosa solo quando invii tu stesso una richiesta.',
  request: (number, of) => `Richiesta ${number} di ${of}`,
  confirm: {
    lead: 'La pagina Fatturazione mostra un pagamento applicato 5 o 6 giorni dopo la richiesta. Annotare qui quando è stata inviata e che cosa mostra poi la pagina.',
    allSent: 'Inviate tutte il',
    window: (from, by) => `Visibile dal ${from} al ${by}`,
    expected: (amount) => `Atteso: ${amount}`,
    agrees: 'Come previsto.',
    differs: (amount) => `Differenza: ${amount}.`,
    update: 'Aggiorna il foglio del registro',
    updated: (sheet) => `Il registro è in “${sheet}”.`,
  },
};
