/**
 * Renders the drawings of `assets/drawings` into the PNG files beside them: `npm run icons`.
 * Needs a Chromium; its results are committed, so that nobody else does.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { iconSizes } from '../../src/hosts/cli/lint/manifest/icons.ts';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The mark of Tieout also stands in tabs and on home screens, which want larger ones. */
const sizesOf = (name: string): readonly number[] => (name === 'tieout' ? [...iconSizes, 96, 128] : iconSizes);

const executablePath = process.env['CHROMIUM'] ?? browsers.find((file) => existsSync(file));
if (executablePath === undefined)
  throw new Error('No Chromium found. Name one: CHROMIUM=/path/to/chromium npm run icons');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const file of readdirSync('assets/drawings').filter((name) => name.endsWith('.svg'))) {
  const name = file.replace(/\.svg$/, '');
  const drawing = Buffer.from(readFileSync(`assets/drawings/${file}`)).toString('base64');
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
