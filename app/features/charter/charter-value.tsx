import type { ReactNode } from 'react';
import { Glyph } from '~/shared/ui/glyph';
import { Icon } from '~/shared/ui/icon';

type Value = {
  id: number;
  name: string;
  definition: string;
  story: string;
  hue: string;
  glyph: string;
  rank: number;
  behaviours: { id: number; kind: string; text: string }[];
};

const RANKS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

type CharterValueProps = {
  value: Value;
  first?: boolean;
  alone?: boolean;
  /** Where more of one behaviour is found. */
  storiesOf?: (behaviourId: number) => string;
  children?: ReactNode;
};

/** One value, set as in a book: its glyph, name and meaning, what we do and what we don't, its story. */
export function CharterValue({ value, first, alone, storiesOf, children }: CharterValueProps) {
  const Title = alone ? 'h1' : 'h2';
  const done = value.behaviours.filter((behaviour) => behaviour.kind === 'do');
  const not = value.behaviours.filter((behaviour) => behaviour.kind === 'dont');
  return (
    <section
      className={`leaf value ${first ? 'first' : ''} hue-${value.hue}`}
      id={`value-${value.id}`}
      aria-labelledby={`value-${value.id}-name`}
    >
      <Glyph name={value.glyph} className="vig" />
      <p className="rank">{RANKS[value.rank - 1] ?? `Number ${value.rank}`}</p>
      <Title className="name" id={`value-${value.id}-name`} dir="auto">
        {value.name}
      </Title>
      <p className="def" dir="auto">
        {value.definition}
      </p>
      <div className="beh">
        {done.length ? (
          <Behaviours
            title="We do"
            icon="check"
            lines={done}
            storiesOf={storiesOf}
            as={alone ? 'h2' : 'h3'}
          />
        ) : null}
        {not.length ? (
          <Behaviours
            title="We don’t"
            icon="dash"
            lines={not}
            storiesOf={storiesOf}
            as={alone ? 'h2' : 'h3'}
          />
        ) : null}
      </div>
      {value.story ? <p className="story">{value.story}</p> : null}
      {children}
    </section>
  );
}

type BehavioursProps = {
  title: string;
  icon: 'check' | 'dash';
  lines: Value['behaviours'];
  as: 'h2' | 'h3';
  storiesOf?: CharterValueProps['storiesOf'];
};

function Behaviours({ title, icon, lines, as: Title, storiesOf }: BehavioursProps) {
  return (
    <div className={icon === 'dash' ? 'no' : undefined}>
      <Title className="what">{title}</Title>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Icon name={icon} />
            {storiesOf ? <a href={storiesOf(line.id)}>{line.text}</a> : line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
