// What the usage page says, in whatever language.

export interface Limit {
  label: string;
  /** Percent left, and the same a moment later. */
  left: [number, number];
  resets: [string, string];
  /** The `title` of the reset text: the exact moment. */
  moment: string;
}

export interface HistoryTable {
  title: string;
  columns: [period: string, used: string];
  rows: [period: string, used: string][];
}

export interface Words {
  skip: string;
  settings: string;
  groups: { title: string; items: [slug: string, label: string][] }[];
  views: { overview: string; analytics: string };
  heading: string;
  plan: { name: string; action: string };
  limits: { title: string; about: string; fiveHour: Limit; weekly: Limit };
  left: (percent: number) => string;
  meterLabel: string;
  reached: string;
  promo: { title: string; about: string; action: string };
  credits: {
    title: string;
    about: string;
    balance: string;
    remaining: (amount: string) => string;
    amounts: [string, string];
    add: string;
    purchase: { label: string; value: string };
  };
  reload: { title: string; about: string; offer: string; label: string };
  resets: {
    title: string;
    about: string;
    available: (count: number) => string;
    history: string;
    name: string;
    expiries: [text: string, moment: string][];
    use: string;
    none: string;
  };
  daily: {
    title: string;
    about: string;
    columns: [string, string, string];
    rows: [date: string, surface: string, percent: string][];
  };
  analytics: {
    heading: string;
    figures: { used: string; usedValue: string; credits: string; busiest: string; busiestDay: string };
    title: string;
    about: string;
    tables: HistoryTable[];
    chart: { title: string; ranges: [string, string]; legend: [string, string] };
    chats: { title: string; about: string; columns: [string, string, string] };
  };
}
