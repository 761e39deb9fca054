/** The single place that says which files a person may choose, and lets one be chosen by the dialogue of the machine. */

/** As a file input has them. */
export const fileTypes =
  '.csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the dialogue; nothing happens where the person leaves it. The page itself holds one input, for this month's file. */
export function pickFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = fileTypes;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) onFile(file);
  });
  input.click();
}
