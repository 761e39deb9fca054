/**
 * The default Trusted Types policy of the Excel page: scripts come from this site and from Microsoft's office.js host
 * alone, and no text becomes markup or code.
 */
interface PolicyRules {
  createScriptURL(address: string): string;
  createHTML(): never;
  createScript(): never;
}

interface PolicyFactory {
  createPolicy(name: 'default', rules: PolicyRules): unknown;
}

/** Puts the policy in force; browsers without Trusted Types still have the content security policy. */
export function guardPage(): void {
  const hosts = [location.origin, 'https://appsforoffice.microsoft.com'];
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      hosts.includes(new URL(address, location.href).origin) ? address : refuse('a script'),
    createHTML: () => refuse('markup'),
    createScript: () => refuse('code'),
  });
}

function refuse(what: string): never {
  throw new TypeError(`Tieout never turns a text into ${what}.`);
}
