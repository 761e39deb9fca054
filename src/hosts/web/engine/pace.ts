/** The single place where long work on the page is cut into slices, so that the page paints and hears between them. */

/** Of a frame of a hundred milliseconds, also on a machine that is four times as slow, with what the page itself does. */
const SLICE_MILLISECONDS = 10;

/** Answers null while the slice lasts, then the promise of the next one. */
export function paced(): () => Promise<void> | null {
  let until = performance.now() + SLICE_MILLISECONDS;
  return () => {
    if (performance.now() < until) return null;
    return breath().then(() => {
      until = performance.now() + SLICE_MILLISECONDS;
    });
  };
}

/** Lets the page paint and hear. A message and not a timer, which a browser holds back for seconds in a tab nobody looks at. */
export function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** A tab that is left just now paints nothing until somebody comes back; work goes on after so long. */
const LONGEST_FRAME_MILLISECONDS = 1_000;

/** Within the next frame, behind what draws in every frame; where nobody looks at the page, once it has heard. */
export function frame(): Promise<void> {
  // An engine without a screen has no document.
  const page = globalThis.document as Document | undefined;
  if (page?.visibilityState !== 'visible') return breath();
  return new Promise((done) => {
    const late = setTimeout(done, LONGEST_FRAME_MILLISECONDS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
}
