import type { Meter } from '../../data/meters.ts';

/** A sign for each meter, drawn in a box of 16 by 16. */
export const METER_ICONS: Record<Meter, string> = {
  // Speech.
  'chat-limits': 'M3 4.5h10v6H8l-3 2.5v-2.5H3z',
  // A gauge.
  'agentic-allowance': 'M3.2 11.5a5.2 5.2 0 1 1 9.6 0M8 9.8l2.4-3.4',
  // A coin.
  'chatgpt-credits': 'M8 2.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8M8 5.6v4.8',
  // Round again.
  'banked-resets': 'M12.6 6.2A5 5 0 1 0 13 9M12.8 3v3.4H9.4',
  // A plug.
  'connected-apps': 'M6 2.8v3M10 2.8v3M4.5 5.8h7v2a3.5 3.5 0 0 1-7 0zM8 11.3v2',
  // A card.
  plan: 'M2.5 4.2h11v7.6h-11zM2.5 7h11',
  // A purse.
  'api-credit': 'M3 5h10v7.5H3zM3 5l7-2v2M10.2 8.8h.2',
  // A barrier.
  'api-limits': 'M3 13V5.2M3 6.8h10v3H3M6.5 6.8l-1.5 3M10.5 6.8l-1.5 3',
  // A present.
  'free-tokens': 'M3 6.2h10v6.6H3zM8 6.2v6.6M8 6.2 5.6 3.4M8 6.2l2.4-2.8',
};
