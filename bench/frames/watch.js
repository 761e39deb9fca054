/**
 * What runs inside the page: where every frame begins a mark with the name of what the page was doing, which the trace of
 * the browser then holds beside its tasks. While a file is checked the pane itself says what is being done.
 */

/** Begins to mark, before anything else asks for a frame; `framePhase` of the page names what is measured now. */
export function watchFrames() {
  const said = () => globalThis.document.querySelector('#pane [role=status]')?.textContent ?? '';
  const phase = () => {
    if (globalThis.framePhase !== 'check') return globalThis.framePhase;
    return /^(?:Reading|Checking|Writing)(?= )/.exec(said())?.[0].toLowerCase() ?? 'showing the result';
  };
  const frame = () => {
    performance.mark(`frame ${phase()}`);
    globalThis.requestAnimationFrame(frame);
  };
  globalThis.framePhase = 'waiting';
  globalThis.requestAnimationFrame(frame);
}
