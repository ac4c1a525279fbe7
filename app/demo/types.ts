export type DemoTeam = { key: string; name: string; parent?: string; manager: string }; // manager: person key
export type DemoPerson = {
  key: string;
  name: string;
  title: string;
  team: string;
  role: 'member' | 'leader' | 'admin';
  staffNumber: string;
  email?: string;
  startDate: string;
};
export type DemoBehaviour = { key: string; kind: 'do' | 'dont'; text: string };
export type DemoValue = {
  key: string;
  name: string;
  definition: string;
  icare: 'I' | 'C' | 'A' | 'R' | 'E';
  hue: string;
  glyph: string;
  story: string;
  behaviours: DemoBehaviour[];
};
export type DemoCharter = {
  vision: string;
  serves: string;
  feel: string;
  mission: string;
  precedence: string;
  owner: string /* person key */;
  note: string;
  daysAgo: number;
  values: DemoValue[];
};
export type DemoThanks = {
  daysAgo: number;
  time: string /* 'HH:MM' */;
  by: string;
  to: string[];
  teams?: string[];
  text: string;
  values: string[];
  behaviours?: string[];
  audience?: 'named';
  reactions?: Partial<Record<'thank_you_too' | 'saw_it_too' | 'do_the_same', string[]>>;
};
