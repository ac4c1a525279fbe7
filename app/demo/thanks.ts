import { thanks as thanks01 } from './thanks-01';
import { thanks as thanks02 } from './thanks-02';
import { thanks as thanks03 } from './thanks-03';
import { thanks as thanks04 } from './thanks-04';
import { thanks as thanks05 } from './thanks-05';
import { thanks as thanks06 } from './thanks-06';
import { thanks as thanks07 } from './thanks-07';
import { thanks as thanks08 } from './thanks-08';
import { thanks as thanks09 } from './thanks-09';
import type { DemoThanks } from './types';

export const demoThanks: DemoThanks[] = [
  ...thanks01,
  ...thanks02,
  ...thanks03,
  ...thanks04,
  ...thanks05,
  ...thanks06,
  ...thanks07,
  ...thanks08,
  ...thanks09,
];
