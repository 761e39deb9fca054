/** The single list of ways to count the days of a span of interest or price, by the names the trade gives them. */

export const dayCountBases = ['ACT/365F', 'ACT/ACT', '30E/360', '30/360US'] as const;

/** Actual days over 365 or over the year's own, or months of thirty days, as in Europe or in the United States. */
export type DayCountBasis = (typeof dayCountBases)[number];
