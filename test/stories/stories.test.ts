/** Lives of subscriptions, invoice by invoice, held against tables that an analyst can read. ACCEPT=1 rewrites the tables. */
import { join } from 'node:path';
import { expectGolden } from '../support/accept.ts';
import { printStory } from '../support/stories.ts';
import { stories } from './stories.ts';

const fileOf = (name: string): string =>
  join(__dirname, '../golden/stories', `${name.replace(/,/g, '').replace(/ /g, '-')}.txt`);

test.each(Object.entries(stories))('%s', (name, story) => expectGolden(fileOf(name), printStory(story)));
