/** The content security policy of the Excel page, and the nonce that its own styles carry. */
import { createHash } from 'node:crypto';

const officeHost = 'https://appsforoffice.microsoft.com';

/**
 * A nonce of the build: with static hosting no server can make one for each response. Weaker, since it can be read
 * from the page; it still keeps out styles that know only the policy's form.
 */
export function styleNonce(build: string): string {
  return createHash('sha256').update(`style ${build}`).digest('base64url').slice(0, 22);
}

/** The policy; in development the server of webpack may be asked for changes. */
export function contentSecurityPolicy(nonce: string, mode: 'development' | 'production'): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeHost}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    mode === 'production' ? "connect-src 'none'" : "connect-src 'self' wss://localhost:3000",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
