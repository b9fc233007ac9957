/** Stands in for WXT's context of a page script, of which nothing is used here (see wxt.config.ts). */
export class ContentScriptContext {}
