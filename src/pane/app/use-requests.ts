/** The single place that hears what is asked for from outside of the pane: a view by a ribbon command, a language by the page. */
import { useEffect } from 'react';
import type { PaneLanguage } from '../services.ts';
import type { View } from './view.ts';

/** What may be asked for, by the name of its event. */
export interface PaneRequests {
  readonly view: View;
  readonly language: PaneLanguage;
}

type Answers = { readonly [Name in keyof PaneRequests]: (wanted: PaneRequests[Name]) => void };

/** Asks the pane for something. */
export function request<Name extends keyof PaneRequests>(
  requests: EventTarget,
  name: Name,
  wanted: PaneRequests[Name],
): void {
  requests.dispatchEvent(new CustomEvent(name, { detail: wanted }));
}

/** Calls back for each request. */
export function useRequests(requests: EventTarget, { view, language }: Answers): void {
  useEffect(() => hear(requests, 'view', view), [requests, view]);
  useEffect(() => hear(requests, 'language', language), [requests, language]);
}

function hear<Name extends keyof PaneRequests>(
  requests: EventTarget,
  name: Name,
  answer: (wanted: PaneRequests[Name]) => void,
): () => void {
  const heard = (event: Event): void => {
    answer((event as CustomEvent<PaneRequests[Name]>).detail);
  };
  requests.addEventListener(name, heard);
  return () => {
    requests.removeEventListener(name, heard);
  };
}
