import { Form } from '@remix-run/react';
import { ICARE } from '~/features/charter/charter';
import { GLYPH_NAMES, GLYPHS } from '~/shared/ui/glyphs';
import { HUES } from '~/shared/ui/hues';
import { LIMITS } from './draft-field';
import { Moves } from './draft-moves';
import type { DraftValue } from './draft-queries.server';
import { DraftText } from './draft-text';

type Refused = { field: string; text: string }[];

/** Everything about one value, each text saving itself. */
export function DraftValuePanel({
  value,
  all,
  refused,
}: {
  value: DraftValue;
  all: DraftValue[];
  refused: Refused;
}) {
  const at = `value-${value.id}`;
  const shared = { refused, value: value.id };
  return (
    <div className="open">
      <DraftText
        {...shared}
        label="Its name"
        field={`${at}-name`}
        text={value.name}
        most={LIMITS.name}
        short
      />
      <DraftText
        {...shared}
        label="What it means"
        field={`${at}-definition`}
        text={value.definition}
        most={LIMITS.definition}
      />
      <Behaviours value={value} kind="do" title="We do" refused={refused} />
      <Behaviours value={value} kind="dont" title="We don’t" refused={refused} />
      <DraftText
        {...shared}
        label="A story that shows it"
        field={`${at}-story`}
        text={value.story}
        most={LIMITS.story}
      />
      <Look value={value} all={all} />
      <Form method="post" action={`/charter/draft/values/${value.id}/retirement`} className="acts small">
        <button className="link small" type="submit" name="on" value="true">
          Set {value.name || 'this value'} aside
        </button>
        <a href={`/charter/draft/values/${value.id}/merger`}>Make one of two</a>
        <a href={`/charter/draft/values/${value.id}/split`}>Make two of one</a>
      </Form>
    </div>
  );
}

type BehavioursProps = { value: DraftValue; kind: 'do' | 'dont'; title: string; refused: Refused };

function Behaviours({ value, kind, title, refused }: BehavioursProps) {
  const kept = value.behaviours.filter((one) => one.kind === kind && !one.retired);
  const aside = value.behaviours.filter((one) => one.kind === kind && one.retired && one.text);
  return (
    <fieldset className="behaviours">
      <legend>{title}</legend>
      {kept.map((one, i) => (
        <div className="behaviour" key={one.id}>
          <DraftText
            label={`${title}, number ${i + 1}`}
            field={`behaviour-${one.id}-text`}
            text={one.text}
            most={LIMITS.text}
            refused={refused}
            value={value.id}
            short
            quiet
          />
          <Moves
            path={`/charter/draft/behaviours/${one.id}/order`}
            name={one.text || 'this line'}
            first={i === 0}
            last={i === kept.length - 1}
            open={value.id}
          />
          <Retire id={one.id} on says="Set aside" name={one.text} />
        </div>
      ))}
      <Form method="post" action="/charter/draft/behaviours">
        <input type="hidden" name="value" value={value.id} />
        <button className="link small" type="submit" name="kind" value={kind}>
          Add a line to “{title}”
        </button>
      </Form>
      {kind === 'do' ? <Starters value={value} /> : null}
      {aside.map((one) => (
        <div className="small soft" key={one.id}>
          {one.text} <Retire id={one.id} on={false} says="Bring back" name={one.text} />
        </div>
      ))}
    </fieldset>
  );
}

/** Behaviours that serve nearly everywhere, to begin from and to make one's own. */
const STARTERS = [
  'Use the person’s name.',
  'Listen to the end, and say back what you heard.',
  'Give a first word at once, even without the full answer.',
  'Stay with it until it is solved, whoever else helps.',
];

function Starters({ value }: { value: DraftValue }) {
  const left = STARTERS.filter((text) => !value.behaviours.some((line) => line.text === text));
  if (!left.length) return null;
  return (
    <details>
      <summary className="small">Lines to begin from</summary>
      <ul className="plain">
        {left.map((text) => (
          <li key={text}>
            <Form method="post" action="/charter/draft/behaviours" preventScrollReset>
              <input type="hidden" name="value" value={value.id} />
              <input type="hidden" name="kind" value="do" />
              <button className="link small" type="submit" name="text" value={text}>
                {text}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Retire({ id, on, says, name }: { id: number; on: boolean; says: string; name: string }) {
  return (
    <Form method="post" action={`/charter/draft/behaviours/${id}/retirement`}>
      <button className="link small" type="submit" name="on" value={String(on)}>
        {says}
        <span className="vh">: {name}</span>
      </button>
    </Form>
  );
}

function Look({ value, all }: { value: DraftValue; all: DraftValue[] }) {
  const others = all.filter((one) => one.id !== value.id && !one.retired);
  const holder = (key: 'hue' | 'glyph', name: string) => others.find((one) => one[key] === name)?.name;
  const options = (key: 'hue' | 'glyph', names: readonly string[], label: (name: string) => string) =>
    names.map((name) => {
      const taken = holder(key, name);
      return (
        <option key={name} value={name} disabled={taken !== undefined}>
          {taken === undefined ? label(name) : `${label(name)} (${taken || 'another value'})`}
        </option>
      );
    });
  return (
    <Form method="post" action={`/charter/draft/values/${value.id}/look`} className="look">
      <div className="field">
        <label htmlFor={`hue-${value.id}`}>Colour</label>
        <select className="in" id={`hue-${value.id}`} name="hue" defaultValue={value.hue}>
          {options('hue', HUES, (name) => name)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`glyph-${value.id}`}>Sign</label>
        <select className="in" id={`glyph-${value.id}`} name="glyph" defaultValue={value.glyph}>
          {options('glyph', GLYPH_NAMES, (name) => GLYPHS[name as keyof typeof GLYPHS].label)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`icare-${value.id}`}>It serves</label>
        <select className="in" id={`icare-${value.id}`} name="icare" defaultValue={value.icare}>
          {Object.entries(ICARE).map(([letter, says]) => (
            <option key={letter} value={letter}>
              {says}
            </option>
          ))}
        </select>
      </div>
      <button className="btn" type="submit">
        Save the look
      </button>
    </Form>
  );
}
