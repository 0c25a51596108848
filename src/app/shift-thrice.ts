const TIMES = 3;
const WITHIN = 5000;

/**
 * Calls `act` when Shift is pressed three times within five seconds, alone: with a letter it makes a capital, and any
 * other key, or a tap, begins the count anew.
 */
export function onShiftThrice(window: Window, act: () => void): void {
  let pressed: readonly number[] = [];
  let isAlone = false;
  const beginAnew = () => {
    pressed = [];
    isAlone = false;
  };
  const onDown = ({ key, repeat }: KeyboardEvent) => {
    if (key !== 'Shift') beginAnew();
    else if (!repeat) isAlone = true;
  };
  const onUp = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    pressed = [...pressed.filter((at) => timeStamp - at < WITHIN), timeStamp];
    if (pressed.length === TIMES) act();
  };
  window.addEventListener('keydown', onDown, { capture: true });
  window.addEventListener('keyup', onUp, { capture: true });
  window.addEventListener('pointerdown', beginAnew, { capture: true });
}
