/** The single list of the pane's views. */
export type View = 'home' | 'explain' | 'check';
