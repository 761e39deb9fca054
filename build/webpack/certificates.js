/**
 * The https certificate of `npm run dev`. Excel loads pages only under one that the machine trusts;
 * where trusting it needs rights that are missing, an untrusted one still serves a browser, and the way out is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../node_modules/.cache/tieout/certificates');
const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => resolve(folder, name));

/** Options for webpack's server. */
export async function certificates() {
  const { generateCertificates, getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    if (!existsSync(key)) await generateCertificates(ca, cert, key);
    console.warn(`${error.message.trim()}\nExcel will not load the pane until this machine trusts ${ca}`);
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  }
}
