import { Icon } from '~/shared/ui/icon';
import { ScreenOff } from './screen-off';
import type { Shown } from './shown';
import { SlideView } from './slide-view';
import { useScreen } from './use-screen';

type WallScreenProps = { address: string; house: string; first: Shown; step: number; alive: boolean };

// So that nothing burns in: the whole picture wanders, and the ground changes.
const PLACES = 9;

/** A screen on a wall: one picture at a time, changing calmly. Arrow keys step, and it can be paused. */
export function WallScreen({ address, house, first, step, alive }: WallScreenProps) {
  const { turn, off, paused, setPaused, go } = useScreen(address, first, step);
  if (off) return <ScreenOff house={house} />;
  const { slide } = turn;
  const value = slide.kind === 'value' ? slide : 'value' in slide ? slide.value : null;
  const ground = turn.step % 2 ? 'tinted' : '';
  return (
    <main id="main" className={`screen ${value ? `hue-${value.hue}` : 'no-hue'} ${ground}`}>
      <section aria-label={`What ${house} promises, and the newest thanks`} aria-live="off">
        <div key={turn.step} className={`screen-picture is-${slide.kind} wander-${turn.step % PLACES}`}>
          <SlideView slide={slide} round={turn.round} />
        </div>
      </section>
      {alive ? (
        <div className="screen-tools">
          <button type="button" className="btn" onClick={() => go(-1)}>
            <Icon name="up" className="back" />
            <span className="vh">The one before</span>
          </button>
          <button type="button" className="btn" aria-pressed={paused} onClick={() => setPaused(!paused)}>
            {paused ? 'Go on' : 'Pause'}
          </button>
          <button type="button" className="btn" onClick={() => go(1)}>
            <Icon name="up" className="on" />
            <span className="vh">The next one</span>
          </button>
        </div>
      ) : null}
    </main>
  );
}
