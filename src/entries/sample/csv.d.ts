/** A file of the sample, in the add-in's bundle as the text it is: its page may fetch nothing. */
declare module '*.csv' {
  const text: string;
  export = text;
}
