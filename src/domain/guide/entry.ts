/** One rule of the check, as the editing guide explains it. Its name is also its anchor on that page. */
export interface GuideRule {
  /** A heading that says what went wrong. */
  readonly title: string;
  /** One to three plain sentences: why it is refused and what to do. */
  readonly says: string;
  /** What is refused, as it stands in a file, where that can be shown in a line. */
  readonly wrong?: string;
  /** What to write instead. */
  readonly right: string;
}

export type GuideRules = Readonly<Record<string, GuideRule>>;
