/** A word of a text or a question, in the form in which words are compared. */
export type Token = {
  word: string;
  /** Other words it may be: one of another language rarely means one of ours alone. */
  also?: readonly string[];
  isSmall: boolean;
};
