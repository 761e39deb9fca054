/** The single place that chooses the colours: the page's light or dark, with the brand's own blue-green. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const brand: BrandVariants = {
  10: '#020507',
  20: '#0b1a21',
  30: '#0c2b38',
  40: '#0b384a',
  50: '#0b455b',
  60: '#0d4a63',
  70: '#155c79',
  80: '#1c6a8a',
  90: '#2a7b9c',
  100: '#3f8caa',
  110: '#559cb8',
  120: '#6cadc5',
  130: '#85bdd2',
  140: '#a0cddf',
  150: '#bcdeea',
  160: '#daeef5',
};

const light: Theme = { ...createLightTheme(brand), colorBrandBackground: brand[60], colorBrandForeground1: brand[60] };
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[140],
};

/** The theme that goes with the page, following it when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchDark, isDark) ? dark : light;
}

const darkPage = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  return darkPage().matches;
}

function watchDark(changed: () => void): () => void {
  const query = darkPage();
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
