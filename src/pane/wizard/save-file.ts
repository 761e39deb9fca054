/** The single place where the pane hands the browser a file to save; nothing is sent anywhere. */

/** The text under that name. */
export function saveFile(text: string, name: string, type: 'message/rfc822' | 'text/calendar'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
