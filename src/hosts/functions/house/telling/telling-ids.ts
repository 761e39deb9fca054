/** Ids of the functions that tell how an answer came about: a host may bring these later than those that answer. */
export const tellingIds: readonly string[] = ['RULETABLE', 'EXPLAIN', 'LINES', 'DEADLINES'];
