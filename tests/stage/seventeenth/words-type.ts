// What the usage page of this set says, in whatever language.

export interface Limit {
  label: string;
  reset: string;
  moment: string;
}

export interface Words {
  settings: string;
  back: string;
  panels: { general: string; personalization: string; apps: string; usage: string; billing: string; data: string };
  title: string;
  tabs: { label: string; overview: string; analytics: string };
  updated: string;
  refresh: string;
  promo: { text: string; action: string; dismiss: string };
  limits: { title: string; about: string; columns: [string, string, string] };
  fiveHour: Limit;
  weekly: Limit;
  left: (percent: number) => string;
  bar: string;
  details: (label: string) => string;
  credits: {
    title: string;
    about: string;
    balance: string;
    amount: (amount: string) => string;
    amounts: [string, string];
    none: string;
    add: string;
    month: string;
    spent: string;
  };
  reload: { title: string; about: string; offer: string; label: string };
  resets: {
    title: string;
    about: string;
    tabs: [available: string, history: string];
    columns: [string, string];
    rows: [name: string, expires: string, moment: string][];
    use: string;
    none: string;
  };
  daily: {
    title: string;
    about: string;
    all: string;
    close: string;
    columns: [string, ...string[]];
    rows: [string, ...string[]][];
    older: [string, ...string[]][];
  };
  history: {
    title: string;
    about: string;
    windows: [string, string];
    columns: [string, string, string];
    used: (percent: string) => string;
    ring: string;
    now: string;
    rows: [period: string, percent: number, shown: string, credits: string][];
    features: string;
    names: string[];
    chats: string;
    chatsAbout: string;
    chatColumns: [string, string, string];
    chatRows: [string, string, string][];
  };
}
