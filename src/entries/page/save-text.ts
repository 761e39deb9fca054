/** The single place where a text of the pane becomes a file of the person's, without leaving the machine. */

/** Offers the text as a download under the name. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  // Once the browser has begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
