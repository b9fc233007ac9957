// What the usage page says, in whatever language.

export interface LimitWords {
  name: string;
  help: string;
  date: string;
  countdown: [string, string];
  moment: string;
}

export interface Words {
  trail: string;
  settings: string;
  skip: string;
  panels: [slug: string, name: string][];
  heading: string;
  about: string;
  refresh: string;
  tabs: { overview: string; analytics: string };
  limits: {
    title: string;
    about: string;
    columns: string[];
    fiveHour: LimitWords;
    weekly: LimitWords;
    within: string;
    reached: string;
    bar: (name: string) => string;
  };
  percent: (value: number) => string;
  credits: {
    title: string;
    name: string;
    help: string;
    amounts: [string, string];
    buy: string;
    none: string;
    reload: string;
    reloadHelp: string;
    off: string;
    turnOn: string;
    offer: string;
    method: [name: string, value: string];
  };
  resets: {
    title: string;
    about: string;
    views: [available: string, used: string];
    columns: string[];
    rows: [name: string, restores: string, expires: string][];
    use: string;
    none: string;
  };
  daily: { title: string; about: string; find: string; columns: string[]; rows: string[][]; pages: string };
  analytics: {
    title: string;
    about: string;
    ranges: string[];
    group: [label: string, value: string];
    chart: string;
    periods: { title: string; columns: string[]; rows: string[][] };
    chats: { title: string; about: string; columns: string[]; rows: string[][] };
  };
}
