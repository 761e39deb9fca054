/** The single list of what the kernel can do. */
export { cutRows, endOfRows } from './cut';
export { partCells } from './cells';
export { writeKeys } from './keys';
export { writeUnits } from './units';
export { findCodes, keepCode, writeIdCodes } from './codes';
