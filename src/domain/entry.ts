import type { KindName } from '../schema/kinds.ts';

/** One file of `content/`, read: its kind, its key, its fields and where it came from. */
export interface ContentFile<T = unknown> {
  readonly kind: KindName;
  readonly key: string;
  /** Path under `content/`. */
  readonly file: string;
  readonly data: T;
  /** Markdown below the fields, where the kind has a body. */
  readonly body?: string;
}
