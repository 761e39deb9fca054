/** The only list of custom functions that front no rule of their own. A name, once released, stays. */
export const houseFunctionIds = ['RULE', 'EXPLAIN', 'CHECK'] as const;

export type HouseFunctionId = (typeof houseFunctionIds)[number];
