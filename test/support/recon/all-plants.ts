/** The single list of the errors that are planted into clean months. */
import { changePlants } from './change-plants.ts';
import { cutPlants } from './cut-plants.ts';
import { plants } from './plants.ts';
import { servicePlants } from './service-plants.ts';
import { stopPlants } from './stop-plants.ts';
import { togetherPlants } from './together-plants.ts';
import { turnedPlants } from './turned-plants.ts';

export const allPlants = {
  ...plants,
  ...changePlants,
  ...servicePlants,
  ...togetherPlants,
  ...stopPlants,
  ...turnedPlants,
  ...cutPlants,
};
