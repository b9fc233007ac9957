/**
 * Words of another language by what they mean in our answers: an English word (or a few) of ours, and the words for it,
 * separated by commas. In scripts with letters, "reembols*" stands for every word that begins so. Words that say
 * nothing about the question ("how", "is", "my") stand under `ignore`.
 */
export type Lexicon = Readonly<Record<string, string>> & { readonly ignore: string };
