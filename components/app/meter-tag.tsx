import { i18n } from '#i18n';
import type { Meter } from '../../data/meters.ts';

export const meterName = (meter: Meter): string => i18n.t(`meters.${meter.replaceAll('-', '_') as 'api_credit'}`);

/** Which meter something is about, in its colour and in words. */
export function MeterTag({ meter }: { meter: Meter }) {
  return <span className={`tag meter-${meter}`}>{meterName(meter)}</span>;
}
