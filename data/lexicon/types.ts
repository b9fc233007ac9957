/**
 * Words of another language by what they mean in our answers: an English word or a few ("rate limit"), or one that may
 * be either ("quota/credit"), and the words for it, separated by commas. In scripts with spaces between words,
 * "reembols*" stands for every word that begins so; in the others, words are found inside a run of letters, the longest
 * first. Words that say nothing about the question ("how", "is", "my") stand under `ignore`.
 */
export type Lexicon = Readonly<Record<string, string>> & { readonly ignore: string };
