/** The compiled errors and their decoder, ready to use. */
import type { CompiledError } from '../../data/compiled.ts';
import errors from '../../data/generated/errors.json' with { type: 'json' };
import { OUR_PRODUCTS, OURS, PROVIDERS } from '../../data/providers.ts';
import { withShared } from '../content/shared.ts';
import { type Decoded, type Decoder, decoder } from './decode.ts';

// Checked against data/schema.ts when they were compiled.
export const ERRORS = withShared<CompiledError>(errors);
const byId = new Map(ERRORS.map((error) => [error.id, error]));
const providerNames = new Map(PROVIDERS.map(({ id, name }) => [id, name]));

export const errorOf = (id: string): CompiledError | undefined => byId.get(id);
export const providerName = (id: string): string => providerNames.get(id) ?? id;

let ready: Decoder | undefined;

/** See `Decoded`. The first call prepares the decoder, which takes some milliseconds. */
export function decodeErrors(text: string): Decoded {
  ready ??= decoder(ERRORS, PROVIDERS, OURS, OUR_PRODUCTS);
  return ready(text);
}
