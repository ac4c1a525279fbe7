import type { Glyph } from '~/shared/ui/glyphs';
import type { Hue } from '~/shared/ui/hues';

export const ICARE = {
  I: 'Ideal service',
  C: 'Culture of service',
  A: 'Attentiveness',
  R: 'Responsiveness',
  E: 'Empowerment',
} as const;

export type Icare = keyof typeof ICARE;

export type Behaviour = { id: number; kind: 'do' | 'dont'; text: string };

export type Value = {
  id: number;
  name: string;
  definition: string;
  story: string;
  icare: Icare;
  hue: Hue;
  glyph: Glyph;
  rank: number;
  /** The value that a part of it became this one. */
  splitFrom: number | null;
  behaviours: Behaviour[];
};

/** What a version says, and what the draft would say if it were published now. */
export type Wording = {
  vision: string;
  serves: string;
  feel: string;
  mission: string;
  /** What gives way when two values conflict. */
  precedence: string;
  owner: { personId: number | null; name: string; title: string } | null;
  values: Value[];
};

export type Charter = Wording & {
  number: number;
  note: string;
  /** Whether everyone is asked to read it anew, or what they read before still holds. */
  material: boolean;
  /** As YYYY-MM-DD, or null. */
  reviewBy: string | null;
  publishedAt: Date;
  publishedBy: { id: number; name: string };
};
