// A few plain line icons, drawn for these replicas.

const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  bolt: 'M11 2.5 4.5 11.5H10l-1 6 6.5-9H10z',
  card: 'M2.5 5.5h15v9h-15zM2.5 8.5h15',
  chart: 'M3 17V3M3 17h14M7 13V9M11 13V5M15 13V7.5',
  chat: 'M3 4.5h14v9H9l-4 3v-3H3z',
  chevron: 'm6 8 4 4 4-4',
  close: 'm5 5 10 10M15 5 5 15',
  document: 'M5 2.5h7l3 3v12H5zM8 9h4M8 12h4',
  gear: 'M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 9.2v4.3M10 6.4v.4',
  key: 'M7 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M9.5 10.5 16 4M13.5 6.5l2 2',
  person: 'M10 3.2a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M3.5 17c.6-3.4 3-5 6.5-5s5.9 1.6 6.5 5',
  plus: 'M10 4v12M4 10h12',
  shield: 'm10 2.5 6 2.2v4.8c0 4-2.4 6.6-6 8-3.6-1.4-6-4-6-8V4.7z',
  stack: 'm10 3 7 3.5-7 3.5-7-3.5zM3 10.2l7 3.5 7-3.5M3 13.7l7 3.5 7-3.5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  up: 'M10 16V4M5 9l5-5 5 5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor">
      <path d={PATHS[name]} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
