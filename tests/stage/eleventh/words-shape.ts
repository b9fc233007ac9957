// What has to be said in each language.

export interface Limit {
  label: string;
  reset: string;
  /** The exact moment, in the `title` of the reset. */
  moment: string;
}

export interface Words {
  skip: string;
  settings: string;
  close: string;
  search: string;
  panels: { general: string; personalization: string; apps: string; billing: string; usage: string; data: string };
  title: string;
  tabs: { overview: string; analytics: string };
  summary: { fine: [string, string]; spent: [string, string] };
  limits: { title: string; about: string; hint: string; bar: string };
  fiveHour: Limit;
  weekly: Limit;
  review: Limit;
  left: (percent: number) => string;
  credits: {
    title: string;
    about: string;
    balance: string;
    amount: (amount: string) => string;
    amounts: [string, string];
    none: string;
    buy: string;
  };
  reload: { title: string; about: string; label: string; offer: string };
  resets: {
    title: string;
    about: string;
    history: string;
    available: (count: number) => string;
    full: string;
    rows: [expires: string, moment: string][];
    use: string;
    none: string;
  };
  daily: { title: string; about: string; columns: [string, string, string]; rows: [string, string, string][] };
}
