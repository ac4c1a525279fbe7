import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Link } from '@react-email/link';
import { Text } from '@react-email/text';
import { foot, heading, line, link, rule } from '~/features/notices/mail-styles';
import type { CultureLetter } from './culture-letter.server';

type CultureMailProps = { letter: CultureLetter; origin: string };

const quote = { ...line, margin: '0 0 4px' };
const question = { ...line, fontSize: '20px', lineHeight: '30px' };

const sides = ({ alive, quiet }: CultureLetter) => [
  { title: 'What came alive', turns: alive, none: 'Nothing rose much above the months before.' },
  { title: 'What went quiet', turns: quiet, none: 'Nothing fell much below the months before.' },
];

/** The culture letter as the body of a mail. */
export function CultureMail({ letter, origin }: CultureMailProps) {
  const { numbers, noTurns, stories, question: asked } = letter;
  return (
    <>
      <Text style={line}>{numbers}</Text>
      {noTurns ? (
        <Text style={line}>{noTurns}</Text>
      ) : (
        sides(letter).map(({ title, turns, none }) => (
          <div key={title}>
            <Heading as="h2" style={heading}>
              {title}
            </Heading>
            {turns.length ? null : <Text style={line}>{none}</Text>}
            {turns.map((turn) => (
              <Text key={turn.id} style={line}>
                <b>{turn.name}</b>
                {turn.of ? ` (${turn.of})` : ''}:{' '}
                <Link href={origin + turn.stories} style={link}>
                  {turn.says}
                </Link>
              </Text>
            ))}
          </div>
        ))
      )}
      {stories.length ? (
        <Heading as="h2" style={heading}>
          Worth telling
        </Heading>
      ) : null}
      {stories.map((story) => (
        <div key={story.id}>
          <Text style={quote}>
            <b>To {story.to}</b>
          </Text>
          {story.text.split(/\n{2,}/).map((paragraph) => (
            <Text key={paragraph} style={quote}>
              {paragraph}
            </Text>
          ))}
          <Text style={{ ...foot, margin: '0 0 20px' }}>
            {story.by}, {story.on}, for {story.values.map(({ name }) => name).join(', ')}.{' '}
            <Link href={origin + story.path} style={link}>
              {story.cut ? 'Read the whole letter' : 'Open it'}
            </Link>
          </Text>
        </div>
      ))}
      {asked ? (
        <>
          <Hr style={rule} />
          <Heading as="h2" style={heading}>
            One question to ask your team
          </Heading>
          <Text style={question}>{asked.says}</Text>
          <Text style={foot}>Because {asked.value} was the value with the fewest letters.</Text>
        </>
      ) : null}
    </>
  );
}

/** The same for whoever reads mail as plain text. */
export function cultureMailText(letter: CultureLetter, origin: string): string {
  const { numbers, noTurns, stories, question: asked } = letter;
  const turned = sides(letter).flatMap(({ title, turns, none }) => [
    title.toUpperCase(),
    ...(turns.length ? [] : [none]),
    ...turns.map(
      ({ name, of, says, stories: to }) => `${name}${of ? ` (${of})` : ''}: ${says}\n${origin}${to}`,
    ),
  ]);
  return [
    numbers,
    ...(noTurns ? [noTurns] : turned),
    ...(stories.length ? ['WORTH TELLING'] : []),
    ...stories.map(({ to, text, by, on, path }) => `To ${to}\n${text}\n${by}, ${on}\n${origin}${path}`),
    ...(asked
      ? [
          'ONE QUESTION TO ASK YOUR TEAM',
          `${asked.says}\nBecause ${asked.value} was the value with the fewest letters.`,
        ]
      : []),
  ].join('\n\n');
}
