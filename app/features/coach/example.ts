/** A whole charter of an invented house, for a leader to begin from. Its values stand in order of rank. */
export type Example = {
  /** As the file is called. */
  key: string;
  name: string;
  /** What kind of house it is written for, in one sentence. */
  about: string;
  vision: string;
  serves: string;
  feel: string;
  mission: string;
  /** What gives way when two values conflict. */
  precedence: string;
  values: {
    name: string;
    definition: string;
    story: string;
    icare: 'I' | 'C' | 'A' | 'R' | 'E';
    behaviours: { kind: 'do' | 'dont'; text: string }[];
  }[];
};
