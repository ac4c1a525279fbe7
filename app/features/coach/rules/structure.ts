import type { Coached, CoachedValue, Finding } from '../coach-charter';

export type StructureRule = {
  id: string;
  source: string;
  find: (charter: Coached) => Omit<Finding, 'rule'>[];
};

const LETTERS = {
  I: 'ideal service',
  C: 'culture of service',
  A: 'attentiveness',
  R: 'responsiveness',
  E: 'empowerment',
};

const named = ({ values }: Coached) => values.filter(({ name }) => name.trim());
const lines = (value: CoachedValue, kind: 'do' | 'dont') =>
  value.behaviours.filter((line) => line.kind === kind && line.text.trim()).length;

export const count: StructureRule = {
  id: 'count',
  source: 'K. Blanchard, Legendary Service: few values, ranked',
  find: (charter) => {
    const { length } = named(charter);
    if (length >= 3 && length <= 7) return [];
    const few = length < 3;
    const says = few
      ? `${length === 1 ? 'One value says' : `${length === 0 ? 'No values say' : 'Two values say'}`} little of what you ask of people.`
      : `${length} values are more than anyone keeps in mind.`;
    const mend = few
      ? 'What else must never be missing when someone is served here?'
      : 'Which two of them ask for the same thing?';
    return [{ field: 'values', quote: '', says, mend }];
  },
};

export const precedenceMissing: StructureRule = {
  id: 'precedence-missing',
  source:
    'K. Blanchard, Legendary Service: values are ranked, so that people know which holds when two conflict',
  find: ({ values, precedence }) =>
    values.length < 2 || /[\p{L}\p{N}]/u.test(precedence)
      ? []
      : [
          {
            field: 'precedence',
            quote: '',
            says: 'When two values pull apart, nobody knows yet which one gives way.',
            mend: 'Which of them would you hold to even when the others suffer for it?',
          },
        ],
};

export const eachElement: StructureRule = {
  id: 'icare',
  source: 'K. Blanchard, Legendary Service: the ICARE model',
  find: ({ values }) => {
    if (values.length < 3) return [];
    const served = new Set(values.map(({ icare }) => icare));
    if (served.size >= Math.min(values.length, 5)) return [];
    const missing = Object.entries(LETTERS).flatMap(([letter, says]) => (served.has(letter) ? [] : [says]));
    return [
      {
        field: 'values',
        quote: '',
        says: `No value serves ${new Intl.ListFormat('en', { type: 'disjunction' }).format(missing)}.`,
        mend: 'Is one of your values really about that, or is something missing?',
      },
    ];
  },
};

export const twoDo: StructureRule = {
  id: 'two-do',
  source: 'Credo: a value without behaviours is wallpaper',
  find: ({ values }) =>
    values
      .filter((value) => lines(value, 'do') < 2)
      .map((value) => ({
        field: `value-${value.id}`,
        quote: '',
        says: `${value.name || 'This value'} needs at least two things that one can see people do.`,
        mend: 'What would a new colleague see on their first day?',
      })),
};

export const oneDont: StructureRule = {
  id: 'one-dont',
  source: 'Credo: what we do not do says where a value costs something',
  find: ({ values }) =>
    values
      .filter((value) => lines(value, 'dont') < 1)
      .map((value) => ({
        field: `value-${value.id}`,
        quote: '',
        says: `${value.name || 'This value'} does not say yet what we don’t do.`,
        mend: 'What would make you step in, politely, the moment you saw it?',
      })),
};
