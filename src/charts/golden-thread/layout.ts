import type { Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import type { ThreadBox } from './box.ts';
import type { ThreadModel } from './model.ts';
import { narrowLayout } from './narrow.ts';
import { wideLayout } from './wide.ts';
import type { DrawnWire } from './wire.ts';

export interface ThreadLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly boxes: readonly ThreadBox[];
  readonly links: readonly DrawnWire[];
  readonly heads: readonly Label[];
}

export const threadLayout = (model: ThreadModel, frame: Frame): ThreadLayout =>
  (frame.name === 'wide' ? wideLayout : narrowLayout)(model, frame);
