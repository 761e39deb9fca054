/** French sentences for what is wrong in a rule file. */
import type { DiagnosticDetails } from '../../../language/index.ts';
import type { Catalog } from '../../catalog.ts';
import { say as sentenceOf } from '../../data-sentence.ts';
import { phraseIn } from '../phrasebook.ts';
import { capital, code, inputsOf, kindOf, listed } from '../wording.ts';
import { data as ofData } from './data.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('fr');

const say = (text: string): string => phraseIn(phrases, text);
const written = (all: readonly string[] = []): string =>
  all.length === 0 ? '' : ` Écrire ${listed(all.map(code), 'ou')}.`;
const meant = (nearest: readonly string[]): string => ` Vouliez-vous dire ${listed(nearest.map(code), 'ou')}\u202f?`;

const nothingCalled: Readonly<Record<DiagnosticDetails['unknown-name']['wanted'], string>> = {
  value: 'Aucune donnée, aucun `let` ni règle de ce pack ne s’appelle',
  rule: 'Aucune règle ni fonction ne s’appelle',
  choice: 'Aucun choix n’a la valeur',
  type: 'Aucun type ne s’appelle',
  unit: 'Aucune unité ne s’appelle',
  input: 'Aucune donnée ne s’appelle',
};

const reserved: Readonly<Record<DiagnosticDetails['reserved-name']['why'], string>> = {
  function: 'est une fonction d’Excel',
  cell: 'est l’adresse d’une cellule',
  keyword: 'est un mot du langage des règles',
  currency: 'est une devise après un nombre',
  characters: 'a des caractères qu’aucun nom n’a',
};

const tooMuch: Readonly<Record<DiagnosticDetails['too-deep']['what'], (most: number) => string>> = {
  brackets: (most) => `Plus de ${most} parenthèses sont imbriquées ici. Nommer les parties avec \`let\`.`,
  operators: (most) => `Plus de ${most} opérateurs se suivent ici. Nommer les parties avec \`let\`.`,
  digits: (most) =>
    `Ceci peut dépasser ${most} chiffres. Multiplier moins de montants, ou donner aux données un intervalle plus étroit.`,
};

function steps({ chosen, lets, exact, otherMode }: DiagnosticDetails['example-fails']): string {
  const taken = chosen === null ? [] : [`cas ${chosen.number} sur ${chosen.of}`];
  const told = [...taken, ...lets, ...(exact === null ? [] : [`${exact} avant l’arrondi`])].join(', ');
  const other =
    otherMode === null || exact === null ? '' : `\u202f; arrondi ${code(otherMode)}, ce serait comme attendu`;
  return told === '' ? '' : `\u202f: ${told}${other}`;
}

export const rules = {
  expected: ({ wanted, found, after }) =>
    `${after === '' ? 'Au début' : `Après ${code(after)}`}, il manque ${say(kindOf(wanted))}${found === '' || found === after ? '' : `\u202f; ${code(found)} s’y trouve`}. Écrire ici ${say(wanted)}.`,
  unclosed: ({ opening, closing }) =>
    opening === '"'
      ? 'Ce texte n’est jamais fermé. Ajouter `"` avant la fin de la ligne.'
      : `Ce ${code(opening)} n’est jamais fermé. Ajouter ${code(closing)} là où sa partie finit.`,
  'unknown-clause': ({ found, nearest }) =>
    `${code(found)} n’ouvre aucune clause.${nearest === null ? ' Les clauses commencent par `when`, `otherwise`, `let`, `cite`, `assume`, `effective`, `example` ou `=`.' : meant([nearest])}`,
  band: ({ found, write }) => `${code(found)} n’est pas une tranche telle qu’on l’écrit ici. Écrire ${code(write)}.`,
  'no-header': ({ write }) =>
    `Un tableau commence par une ligne d’en-tête, et cette ligne contient des valeurs. Écrire ${code(write)} au-dessus.`,
  'row-width': ({ cells, columns, missing }) =>
    `Cette ligne a ${plural(cells, { one: '# cellule', many: '# de cellules', other: '# cellules' })}, le tableau a ${plural(columns, { one: '# colonne', many: '# de colonnes', other: '# colonnes' })}.${missing.length > 0 ? ` Ajouter ${listed(missing, 'et')}.` : ' Retirer les cellules en trop.'}`,
  'no-result-column': ({ what, column }) =>
    `Aucune colonne de ${what === 'table' ? 'ce tableau' : 'ces exemples'} n’est marquée comme résultat. Écrire ${code(`=> ${column}`)} si c’est celle-ci.`,
  'column-letters': ({ found, write, fromSheet }) =>
    fromSheet
      ? `${code(found)} ne désigne aucune colonne d’une feuille. Écrire ${code(`[column ${write}]`)}.`
      : `Seul un tableau venant d’une feuille trouve ses colonnes par lettre. Retirer ${code(found)}.`,
  'table-gap': ({ table, key, value }) =>
    `Aucune ligne de ${table} ne vaut pour ${key} ${value}\u202f: là rien n’est indiqué. Élargir une tranche, ou ajouter une ligne ou \`otherwise\`.`,
  'row-twice': ({ table }) =>
    `Une ligne précédente de ${table} a les mêmes clés\u202f: les deux répondraient. En retirer une ou changer ses clés.`,
  'bad-date': ({ found, nearest }) =>
    `${/^\d{4}-\d\d-/.test(found) ? `${found} n’est pas un jour du calendrier.` : `${code(found)} n’est pas la façon d’écrire un jour dans un fichier de règles.`}${nearest === null ? ' Écrire année-mois-jour, par exemple 2019-10-29.' : ` Vouliez-vous dire ${nearest}\u202f?`}`,
  'bad-number': ({ found, write, or }) =>
    `${code(found)} n’est pas un nombre ici. Écrire ${code(write)}${or === null ? '' : ` ou ${code(or)}`}\u202f: dans les règles, les décimales prennent un point, et la virgule sépare les arguments.`,
  'stray-character': ({ found, name, write }) =>
    write === ''
      ? `${code(found)} est ${say(name)}. Le retirer.`
      : `Ici a été collé ${say(name)}. À remplacer par ${write === ' ' ? 'une espace ordinaire' : code(write)}.`,
  'reserved-name': ({ name, why, suggestion }) =>
    `${code(name)} ${reserved[why]} et ne peut être un nom. Essayer ${code(suggestion)}.`,
  'chained-comparison': ({ first, second }) =>
    `Les comparaisons ne s’enchaînent pas. Écrire ${code(`a ${first} b and b ${second} c`)}.`,
  'unknown-name': ({ name, wanted, nearest, instead, known }) =>
    `${nothingCalled[wanted]} ${code(name)}.${written(instead === undefined ? [] : [instead]) || (nearest.length > 0 ? meant(nearest) : written(known)) || (nearest.length > 0 ? meant(nearest) : ' À déclarer, ou corriger le nom.')}`,
  'unknown-column': ({ name, columns, nearest, table }) =>
    `${table === undefined ? 'Une ligne n’a pas de colonne' : `${table} n’a pas de colonne clé`} ${code(name)}.${nearest === null ? ` Ses colonnes sont ${listed(columns.map(code), 'et')}\u202f: en écrire une.` : meant([nearest])}`,
  'unmatched-key': ({ table, name, kind }) =>
    ({
      parameter: `${table} prend ${name}, mais n’a pas de colonne clé de ce nom. Ajouter la colonne ou retirer le paramètre.`,
      column: `${name} est une colonne clé de ${table}, mais ${table} n’a pas ce paramètre. L’ajouter aux paramètres ou nommer la colonne après \`as of ... in\`.`,
      'as of': `${table} choisit sa rangée d’après ${name}, mais n’a pas ce paramètre. L’ajouter aux paramètres de ${table}.`,
    })[kind],
  'missing-columns': ({ line, columns }) =>
    `Il manque à la ligne ${line} ${listed(columns, 'et')}. Ajouter par exemple ${code(`${columns[0] ?? ''} = ...`)}.`,
  'example-shape': ({ name, kind, columns }) =>
    kind === 'lines'
      ? `${name} donne des lignes\u202f: un exemple en attend un tableau. Écrire \`expect\` et dessous ${code(`| ${columns.join(' | ')} |`)} avec une rangée pour chacune.`
      : `${name} donne une seule valeur\u202f: un exemple n’attend pas de tableau. Écrire la valeur après \`expect\`.`,
  'not-a-parameter': ({ name, rule }) =>
    `${name} est une donnée du pack, mais cette règle ne la prend pas. L’ajouter aux paramètres de ${rule}.`,
  'duplicate-name': ({ name, what, file, line }) =>
    `${name} est déjà ${say(what)} dans ${file}, ligne ${line}. ${what === 'a rule' ? 'En renommer une, ou donner aux deux une période `effective`.' : 'En renommer un, ou le retirer.'}`,
  circular: ({ path }) => `Ces règles s’appellent l’une l’autre\u202f: ${path.join(', ')}. Retirer un appel.`,
  'wrong-arguments': ({ name, takes, given }) =>
    `${name} prend ${say(takes)}\u202f; ${plural(given, { one: '# valeur est donnée', many: '# de valeurs sont données', other: '# valeurs sont données' })}.`,
  'unknown-source': ({ key, declared, nearest }) =>
    `Aucune source ne s’appelle ${code(key)}.${nearest !== null ? meant([nearest]) : declared.length === 0 ? ' La déclarer sur une ligne `source`.' : ` Écrire ${listed(declared, 'ou')}, ou la déclarer sur une ligne \`source\`.`}`,
  'unknown-heading': ({ key, heading, nearest }) =>
    `${key} n’a pas de titre "${heading}".${nearest === null ? ' Écrire un titre tel que la page le donne, et l’inscrire dans sources.md.' : ` Vouliez-vous dire "${nearest}"\u202f?`}`,
  'unit-result': ({ gives, declared, hint }) =>
    `La règle donne ${say(gives)}, non ${say(declared)}.${hint === null ? ' Vérifier ce qui est multiplié et divisé.' : ` Il manque une unité\u202f: écrire ${code(hint)}.`}`,
  'unit-mismatch': ({ left, right, verb, hint, factor }) =>
    `${capital(say(left))} et ${say(right)} ne peuvent pas se ${say(verb)}.${factor !== null ? ` Un pourcentage s’ajoute ou se retire par un facteur\u202f: écrire ${code(`... ${factor}`)}.` : hint === null ? ' Ramener les deux à la même unité.' : ` Donner son unité au nombre, par exemple ${code(hint)}.`}`,
  'currency-mismatch': ({ left, right }) =>
    `${left} et ${right} ne se mélangent pas. Donner les deux montants dans une seule devise.`,
  'type-mismatch': ({ gives, wanted, where, write, such }) =>
    `Il faut ${say(wanted)} ${say(where)}, mais ceci est ${say(gives)}.${written(write) || ` Écrire ici ${say(wanted)}${such === undefined ? '' : ` comme ${code(such)}`}.`}`,
  'month-arithmetic': ({ date, months }) =>
    `Une date plus des mois dépend des fins de mois. Écrire ${code(`EDATE(${date}, ${months})`)}.`,
  'chained-edate': ({ date }) =>
    `Un mois ajouté à une date déplacée perd le 31. Compter depuis la première date\u202f: ${code(`EDATE(${say(date)}, 2 months)`)}.`,
  'not-rounded': ({ field }) =>
    `${field} est encore exact. L’arrondir avec \`ROUND(..., 2)\`, ou le tirer d’une règle dont le résultat est money.`,
  'round-mix': ({ exact }) =>
    `Un montant arrondi et un montant exact s’additionnent\u202f; la somme dépend du moment de l’arrondi. Arrondir aussi ${exact}, ou aucun des deux.`,
  'division-by-zero': ({ divisor, what, one }) =>
    `${code(divisor)} peut valoir 0 ici. ${what === 'input' ? `Le déclarer \`from 1 to ...\`, ou commencer` : what === 'formula' ? `Lui donner un nom avec \`let\` et commencer` : ''}${what === 'let' ? 'Commencer' : ''} le cas par ${code(`when ${what === 'formula' ? 'Name' : divisor} > 0 and ...`)}${one === null ? '' : `, ou diviser par ${code(`MAX(${one}, ${divisor})`)}`}.`,
  'version-overlap': ({ name, date, until }) =>
    `Deux versions de ${name} valent le ${date}. ${until === null ? 'Donner à chacune sa date `effective from` ou `until`.' : `Finir la première par \`until ${until}\`.`}`,
  'version-gap': ({ name, from, until }) =>
    `Aucune version de ${name} ne vaut du ${from} jusqu’au ${until}. Combler le vide, ou dire par un \`assume\` pourquoi il existe.`,
  'version-date': ({ name, dates, add }) =>
    add === null
      ? `Dire quelle date choisit la version de ${name}\u202f: finir la ligne par ${listed(
          dates.map((date) => code(`by ${date}`)),
          'ou',
        )}.`
      : `${name} n’a pas de date qui puisse choisir sa version. ${add.declared ? '' : `Déclarer ${code(`${add.name} : date`)} sous \`inputs\`. `}Écrire ${code(add.head)} sur la première ligne et ${code(`by ${add.name}`)} ici.`,
  'version-shape': ({ name, what }) =>
    `Toutes les versions de ${name} doivent avoir en commun\u202f: ${say(what)}. Les rendre pareilles.`,
  'case-overlap': ({ name, first, second, witness }) =>
    `Les cas ${first} et ${second} de ${name} valent tous deux pour ${inputsOf(witness) || 'toute donnée'}. Faire que l’un exclue l’autre, ou écrire \`first of\` avant eux.`,
  'case-gap': ({ name, witness }) =>
    `Aucun cas de ${name} ne couvre ${inputsOf(witness) || 'les données'}. Ajouter \`otherwise\`, ou un cas exprès.`,
  'first-of-late': ({ name }) =>
    `\`first of\` ordonne tous les cas de ${name}\u202f: il se place avant le premier. Le déplacer là.`,
  'never-reached': ({ name, what }) =>
    what === 'otherwise'
      ? `Les cas de ${name} couvrent tout\u202f: cet \`otherwise\` ne peut jamais répondre. Le retirer, ou corriger un cas.`
      : `${what === 'line' ? 'Cette ligne' : 'Ce cas'} de ${name} ne peut jamais valoir. Corriger la condition, ou retirer la partie.`,
  'cannot-prove': ({ name, what }) =>
    what === 'overlap'
      ? `Il n’a pu être prouvé que les cas de ${name} s’excluent\u202f; là où deux sont remplis, la règle ne répond pas et le signale. Écrire \`first of\` avant eux si le premier doit l’emporter.`
      : `Il n’a pu être prouvé que les cas de ${name} couvrent tout. Ajouter \`otherwise\`\u202f: c’est alors réglé.`,
  'no-example': ({ name, case: text, example }) =>
    `Aucun exemple de ${name} n’atteint ${text === 'formula' ? 'sa formule' : `le cas ${code(text)}`}. ${example === null ? 'Ajouter un exemple.' : `Confirmer le résultat et ajouter ${code(example)}.`}`,
  'no-citation': ({ name }) =>
    `${name} ne cite aucune source et ne pose aucune hypothèse. Ajouter \`cite\` ou \`assume\`.`,
  'unused-input': ({ name, rule }) => `${name} est un paramètre de ${rule}, mais rien ne l’utilise. Le retirer.`,
  'example-fails': (data) =>
    data.refused.length > 0
      ? `Attendu ${data.expected}, mais la règle refuse ce qui est donné. ${data.refused.map((one) => sentenceOf(ofData, one)).join(' ')} Corriger l’exemple ou la règle.`
      : `${data.row === null ? '' : `Ligne ${data.row.number}, ${data.row.column}\u202f: `}Attendu ${data.expected}, la règle donne ${data.got}${data.difference === null ? '' : ` (écart ${data.difference})`}${steps(data)}. Corriger l’exemple ou la règle.`,
  'missing-part': ({ what, of }) => `Il manque ${say(what)} dans ${say(of)}. Ajouter cette partie.`,
  'result-range': ({ name }) =>
    `L’intervalle du résultat de ${name} n’est pas vérifié\u202f: seules les entrées ont des intervalles. Le retirer\u202f; pour borner un résultat, écrire MIN ou MAX, pour le laisser ouvert, un cas.`,
  'empty-range': ({ from, to, what }) =>
    what === 'date'
      ? `Aucun jour ne va du ${from} jusqu’au ${to}. Écrire la date antérieure après \`from\`.`
      : `Aucune valeur ne va de ${from} à ${to}. Écrire d’abord la plus petite.`,
  'default-outside': ({ name, value, from, to, places }) =>
    `${name} refuse sa propre valeur par défaut ${value}\u202f: elle admet de ${from} à ${to}, ${places === 0 ? 'des entiers' : `au plus ${plural(places, { one: '# décimale', many: '# de décimales', other: '# décimales' })}`}. Changer la valeur ou l’intervalle.`,
  'not-whole': ({ what, of }) =>
    `${of} peut avoir des décimales, et ${say(what)} doit être entier. Donner à la donnée \`places 0\`, ou prendre la partie entière avec \`INT(${of})\`.`,
  'formula-and-cases': ({ name }) =>
    `${name} a une formule et des cas. Écrire la formule après \`otherwise\`, ou la retirer.`,
  'too-deep': ({ what, most }) => tooMuch[what](most),
  'empty-file': ({ what }) => `Ce fichier n’a aucune ${say(what)}. En commencer une par \`rule Name(Input) : money\`.`,
} satisfies Catalog<DiagnosticDetails>;
