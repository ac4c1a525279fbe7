import { widthOfText } from '~/features/prints/measure-text';
import { Glyph } from '~/shared/ui/glyph';
import { Icon } from '~/shared/ui/icon';
import type { LetterSlide, Slide, ValueSlide } from './slide';

/** How large words are set: the fewer there are, the larger. */
const sizeOf = (text: string, large: number, medium: number) => {
  const width = widthOfText(text);
  return width <= large ? 'set-large' : width <= medium ? 'set-medium' : '';
};

/** The same of a name, of which no word is to be broken. */
const sizeOfName = (name: string) => {
  const longest = Math.max(...name.split(/\s+/).map(widthOfText));
  return longest > 26 ? 'set-tiny' : longest > 22 ? '' : sizeOf(name, longest > 17 ? 0 : 22, 40);
};

/** One picture of a screen. */
export function SlideView({ slide, round }: { slide: Slide; round: number }) {
  if (slide.kind === 'house')
    return (
      <h1 className={sizeOf(slide.name, 30, 60)} dir="auto">
        {slide.name}
      </h1>
    );
  if (slide.kind === 'vision')
    return (
      <>
        <Icon name="house" className="screen-mark" />
        <h1 className={sizeOf(slide.text, 60, 120)} dir="auto">
          {slide.text}
        </h1>
        {slide.serves && widthOfText(slide.text) <= 160 ? (
          <p className="screen-text" dir="auto">
            {slide.serves}
          </p>
        ) : null}
      </>
    );
  return slide.kind === 'value' ? <Value value={slide} round={round} /> : <Letter letter={slide} />;
}

function Value({ value, round }: { value: ValueSlide; round: number }) {
  const line = value.lines[round % Math.max(1, value.lines.length)];
  return (
    <>
      <Glyph name={value.glyph} className="screen-glyph" />
      <div className="screen-words">
        <h1 className={sizeOfName(value.name)} dir="auto">
          {value.name}
        </h1>
        <p className={`screen-text ${sizeOf(value.definition, 0, 130)}`} dir="auto">
          {value.definition}
        </p>
        {line ? (
          <p className="screen-line" dir="auto">
            <Icon name="check" />
            <span>{line}</span>
          </p>
        ) : null}
      </div>
    </>
  );
}

function Letter({ letter }: { letter: LetterSlide }) {
  const { to, text, by, byLine, value, why } = letter;
  return (
    <>
      <Glyph name={value?.glyph ?? ''} className="screen-glyph" />
      <div className="screen-words">
        {value ? (
          <p className="screen-value" dir="auto">
            {value.name}
          </p>
        ) : null}
        <h1 dir="auto">
          <span className="soft">To</span> <bdi>{to}</bdi>
        </h1>
        <p className={`screen-text ${sizeOf(text, 120, 220)}`} dir="auto">
          {text}
        </p>
        <p className="screen-by">
          <bdi>{by}</bdi>
          {byLine ? (
            <span className="soft" dir="auto">
              {byLine}
            </span>
          ) : null}
        </p>
        {why ? (
          <p className="screen-why" dir="auto">
            {why}
          </p>
        ) : null}
      </div>
    </>
  );
}
