/**
 * The single place for the identity of a rule's meaning: SHA-256 over canonical JSON (sorted keys, no notes)
 * with the hashes of the rules it calls. Comments, layout and citations do not change it.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { CoreRule } from './core.ts';

/** First 12 hex digits of the meaning's hash. */
export function meaningHash(rule: Omit<CoreRule, 'hash' | 'notes'>, calleeHashes: readonly string[]): string {
  return bytesToHex(sha256(canonical({ rule, calls: [...calleeHashes].sort() }))).slice(0, 12);
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let parts = '';
  for (const key of Object.keys(value).sort()) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (part === undefined || key === 'label') continue;
    parts += `${parts === '' ? '' : ','}${JSON.stringify(key)}:${canonical(part)}`;
  }
  return `{${parts}}`;
}
