// What the usage page of this set says, as a type: every language has all of it.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

export interface Words {
  settings: string;
  back: string;
  groups: { account: string; agents: string };
  panels: { general: string; personalization: string; billing: string; usage: string; apps: string; data: string };
  title: string;
  plan: string;
  tabs: { label: string; overview: string; analytics: string };
  limits: { title: string; about: string };
  fiveHour: Limit;
  weekly: Limit;
  left: (percent: number) => string;
  more: (label: string) => string;
  bar: string;
  /** Where the week went, by product. */
  spentOn: { title: string; parts: [name: string, share: string][] };
  credits: {
    title: string;
    about: string;
    unit: string;
    amounts: [string, string];
    caption: string;
    none: string;
    expiring: string;
    add: string;
  };
  reload: { title: string; about: string; offer: string; label: string };
  resets: {
    title: string;
    about: string;
    count: (count: number) => string;
    history: string;
    more: string;
    rows: [name: string, expires: string, moment: string][];
    use: string;
    none: string;
  };
  daily: {
    title: string;
    about: string;
    columns: [date: string, ...surfaces: string[]];
    rows: [date: string, ...shares: string[]][];
  };
  promo: { title: string; about: string; action: string; dismiss: string };
  history: {
    title: string;
    about: string;
    range: string;
    ranges: [string, string, string];
    windows: [weekly: string, fiveHour: string];
    used: (share: string) => string;
    rows: [period: string, percent: number, share: string, credits: string][];
    chart: string;
    features: [string, string, string];
    chats: { title: string; about: string; columns: [string, string, string]; rows: [string, string, string][] };
  };
}
