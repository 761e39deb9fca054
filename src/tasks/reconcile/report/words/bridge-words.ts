/** The single list of what stands on the sheet Bridge beside its chart. */

/** Words of Bridge. */
export interface BridgeWords {
  readonly title: (file: string) => string;
  /** How what comes of two causes is split, and what is of one month only. */
  readonly convention: string;
  /** Whether start and changes make the end, without a mark. */
  readonly holds: string;
  readonly fails: string;
  readonly behind: (currency: string) => string;
  readonly headings: Readonly<
    Record<
      | ('whose' | 'cause' | 'change' | 'last' | 'now' | 'licencesLast' | 'licencesNow')
      | ('priceLast' | 'priceNow' | 'rowLast' | 'rowNow' | 'subscription'),
      string
    >
  >;
  /** Smaller changes of a cause, told together. */
  readonly others: (subscriptions: number) => string;
}
