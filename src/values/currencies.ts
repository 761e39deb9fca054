/**
 * The single list of currencies whose smallest unit is not the hundredth.
 * Minor units as ISO 4217 "List one: currency, fund and precious metal codes" gives them; funds and metals are left out.
 */
const decimals: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const exceptions = new Map(
  Object.entries(decimals).flatMap(([places, codes]) => codes.split(' ').map((code) => [code, BigInt(places)])),
);

/** The decimals of a currency's smallest unit: 2, of yen 0. An amount without a currency has cents. */
export function minorPlaces(currency: string | null): number {
  return currency === null ? 2 : Number(exceptions.get(currency) ?? 2n);
}
